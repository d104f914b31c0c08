'use client';
import { lessonEditAddress } from '@kto-kogo/address';
import { LESSON_LIMITS } from '@kto-kogo/domain';
import { freshLessonId, isFreshLessonId, newStep } from '@kto-kogo/lesson';
import { currentView } from '@kto-kogo/network';
import { Camera, ChevronDown, ChevronUp, X } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent, useState } from 'react';
import { useStore } from 'zustand';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { countOf } from '../../ui/count-of.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { timeOfDay } from '../../ui/time-of-day.ts';
import { browserBegun } from '../draft/begun.ts';
import type { Draft } from '../draft/draft.ts';
import { useDraft } from '../draft/use-draft.ts';
import { addStep, moveStep, removeStep } from '../edit/content-changes.ts';
import { describeStep, useDescribedSteps } from '../edit/describe-step.ts';
import { savingWords } from '../edit/saving-words.ts';
import { StepList } from '../edit/step-list.tsx';
import { CHOOSE_FIRST } from '../edit/versions/choose-first.ts';
import { keepOwnLesson, ownLessonOf, ownLessons } from '../own/own-lessons.ts';
import { addedWords } from './added-words.ts';
import { askedToAdd, askToAdd, takeAsked } from './asked-to-add.ts';
import styles from './open-tray.module.css';
import { setTray, tray } from './tray.ts';

/** Between tries to open a lesson without a network, in ms. */
const AGAIN_MS = 5_000;

/** The lesson that grows, or the choice of one. */
export function OpenTray() {
  const lesson = useStore(tray, (state) => state.lesson);
  const lessons = useStore(ownLessons).filter(({ id, editKey }) => editKey !== null || isFreshLessonId(id));
  // Who has none begins one, in two tabs the same.
  const [first, setFirst] = useState<string | null>(null);
  // Whoever has begun goes on, though the other tab has made it meanwhile.
  const [isBeginning, setBeginning] = useState(lesson === null && lessons.length === 0);
  const begins = lesson === null && (isBeginning || lessons.length === 0);
  useEffect(() => {
    if (!begins) return;
    let isGone = false;
    void browserBegun()
      .firstLesson()
      .then((begun) => !isGone && setFirst(begun));
    return () => {
      isGone = true;
    };
  }, [begins]);
  const id = lesson ?? (begins ? first : null);
  return (
    <aside aria-label="Lesson in the making" className={styles.tray} data-lesson-tray>
      {begins && id === null ? (
        <Opening />
      ) : id === null ? (
        <div className={styles.bar}>
          <p className={styles.words}>Add what you see to</p>
          <Button isPrimary onClick={() => setTray({ lesson: freshLessonId() })}>
            A new lesson
          </Button>
          {lessons.slice(0, 3).map((each) => (
            <Button key={each.id} onClick={() => setTray({ lesson: each.id })}>
              {each.title === '' ? 'A lesson without a title' : each.title}
            </Button>
          ))}
          <CloseTray />
        </div>
      ) : (
        <TrayOf
          key={ownLessonOf(id)?.bornAs ?? id}
          id={id}
          onLeave={() => {
            setBeginning(false);
            setTray({ lesson: null });
          }}
        />
      )}
    </aside>
  );
}

/** @param onLeave chooses another lesson */
function TrayOf({ id, onLeave }: { id: string; onLeave: () => void }) {
  // The draft stays the same when the server has made the lesson and it has another id.
  const [first] = useState(() => ownLessonOf(id)?.id ?? id);
  const [tries, setTries] = useState(0);
  return <TrayTry key={tries} id={first} onAgain={() => setTries(tries + 1)} onLeave={onLeave} />;
}

type TrayTryProps = { id: string; onAgain: () => void; onLeave: () => void };

/** What was to be added waits until a lesson is open. */
function TrayTry({ id: first, onAgain, onLeave }: TrayTryProps) {
  const tryAgain = useEffectEvent(onAgain);
  const opening = useDraft(first, {
    onCreated: (created) => setTray({ lesson: created.id }),
    onForbidden: () => false,
    // Nothing of the lesson is typed beside a tray.
    showsAtOnce: true,
  });
  const isAway = opening.is === 'missing' && opening.error !== null && opening.error.code !== 'FORBIDDEN';
  useEffect(() => {
    if (!isAway) return;
    const again = setTimeout(() => tryAgain(), AGAIN_MS);
    return () => clearTimeout(again);
  }, [isAway]);
  switch (opening.is) {
    case 'opening':
      return <Opening />;
    case 'missing':
      return (
        <div className={styles.bar}>
          <p role="status" className={styles.words}>
            {opening.error === null
              ? 'This lesson is no more.'
              : `The lesson cannot be opened: ${opening.error.message}${isAway ? ' What you add waits.' : ''}`}
          </p>
          {isAway && <Button onClick={onAgain}>Try again</Button>}
          {opening.left !== null && (
            <ButtonLink href={lessonEditAddress.href(first)}>What was written and not saved</ButtonLink>
          )}
          <Button onClick={onLeave}>Choose another</Button>
          <CloseTray />
        </div>
      );
    case 'open':
      return <FilledTray draft={opening.draft} />;
  }
}

function Opening() {
  return (
    <div className={styles.bar}>
      <p role="status" className={styles.words}>
        Opening the lesson…
      </p>
      <CloseTray />
    </div>
  );
}

type Last = { asked: readonly string[]; isUndone: boolean; undoes: boolean };

function FilledTray({ draft }: { draft: Draft }) {
  const state = useStore(draft.state);
  const { title, steps } = currentView(state.steps);
  const isUndecided = state.conflicts.length > 0;
  const isWaiting = useStore(askedToAdd).length > 0;
  const router = useRouter();
  const [isUnfolded, setUnfolded] = useState(false);
  // The steps that the last views were to become, and whether undo takes them back.
  const [last, setLast] = useState<Last>({ asked: [], isUndone: false, undoes: false });
  const add = useEffectEvent(() => {
    // It waits until the two versions are one.
    if (draft.isUndecided) return;
    const { taken, elsewhere } = takeAsked();
    if (taken.length + elsewhere.length === 0) return;
    const room = LESSON_LIMITS.steps - steps.length;
    const added = taken.filter(({ step }) => steps.every(({ id }) => id !== step)).slice(0, room);
    for (const { view, name, step } of added) {
      const made = newStep(step, view, name);
      draft.change((now) => addStep(now, made), `add ${made.id}`);
      void describeStep(draft, made);
    }
    if (taken.length > 0) {
      // A tab that is closed in this moment has taken it from all others.
      draft.keepAtOnce();
      const { lesson } = draft.state.getState();
      keepOwnLesson({ id: lesson, title });
      setTray({ lesson });
    }
    const asked = [...elsewhere, ...taken].map(({ step }) => step);
    setLast({ asked, isUndone: false, undoes: added.length > 0 });
  });
  const words = isUndecided
    ? `${CHOOSE_FIRST}${isWaiting ? ' What you add waits.' : ''}`
    : last.isUndone
      ? 'Taken back.'
      : addedWords(
          steps.map((step) => step.id),
          last.asked,
        );
  useDescribedSteps(draft);
  useEffect(() => {
    add();
    return askedToAdd.subscribe(() => add());
  }, []);
  const open = async () => {
    await draft.save();
    router.push(lessonEditAddress.href(draft.state.getState().lesson));
  };
  return (
    <>
      {isUnfolded && !isUndecided && (
        <div className={styles.steps}>
          <StepList
            isRow
            steps={steps}
            at={null}
            onChoose={(of) => {
              const chosen = steps.find((each) => each.id === of);
              if (chosen !== undefined) router.push(chosen.view);
            }}
            onMove={(of, to) => draft.change((now) => moveStep(now, of, to), `order ${of}`)}
            onRemove={(of) => draft.change((now) => removeStep(now, of), `remove ${of}`)}
          />
        </div>
      )}
      <div className={styles.bar}>
        <div className={styles.words}>
          <strong className={styles.title}>{title === '' ? 'A lesson without a title' : title}</strong>
          <p className={styles.state}>
            {savingWords(state, timeOfDay)} <span role="status">{words}</span>
          </p>
        </div>
        {last.undoes && draft.canUndo && (
          <Button
            onClick={() => {
              draft.undo();
              setLast({ asked: [], isUndone: true, undoes: draft.canUndo });
            }}
          >
            Undo
          </Button>
        )}
        <Button
          aria-expanded={isUnfolded && !isUndecided}
          disabled={steps.length === 0 || isUndecided}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {countOf(steps.length, 'step', 'steps')}
          {isUnfolded ? (
            <ChevronDown size={15} strokeWidth={1.75} aria-hidden />
          ) : (
            <ChevronUp size={15} strokeWidth={1.75} aria-hidden />
          )}
        </Button>
        <Button className={styles.add} onClick={askToAdd}>
          <Camera size={15} strokeWidth={1.75} aria-hidden />
          Add this view
        </Button>
        <Button isPrimary disabled={steps.length === 0} onClick={open}>
          Open the editor
        </Button>
        <CloseTray />
      </div>
    </>
  );
}

function CloseTray() {
  return (
    <IconButton
      name="Close the tray"
      className={styles.close}
      onClick={() => {
        takeAsked();
        setTray({ isOpen: false, lesson: null });
      }}
    >
      <X size={16} strokeWidth={1.75} aria-hidden />
    </IconButton>
  );
}

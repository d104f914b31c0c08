'use client';
import { exploreAddress } from '@kto-kogo/address';
import { LESSON_LIMITS } from '@kto-kogo/domain';
import { isOwnLessonId, type LessonContent, newStep, newStepId, type StepContent } from '@kto-kogo/lesson';
import { currentView } from '@kto-kogo/network';
import { FileText } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../ui/button.tsx';
import { useKeyGroup } from '../../ui/keyboard/key-groups.ts';
import { useLatePart } from '../../ui/late/use-late-part.ts';
import { whenIdle } from '../../ui/late/when-idle.ts';
import type { Draft } from '../draft/draft.ts';
import { keepOwnLesson } from '../own/own-lessons.ts';
import { addStep, moveStep, removeStep, withStep } from './content-changes.ts';
import { describeStep, useDescribedSteps } from './describe-step.ts';
import { EDIT_KEYS } from './edit-keys.ts';
import { EditorBar } from './editor-bar.tsx';
import { FULL_LESSON } from './full-lesson.ts';
import { LessonFields } from './lesson-fields.tsx';
import { LiveView } from './live-view.tsx';
import styles from './open-editor.module.css';
import { StepFields } from './step-fields.tsx';
import { StepList } from './step-list.tsx';
import { TwoVersions } from './versions/two-versions.tsx';
import { askViewFacts, showsOf } from './view-facts.ts';

/** A lesson at work: its steps, the view of one of them, and what is said at it. */
export function OpenEditor({ draft }: { draft: Draft }) {
  const content = useStore(draft.state, ({ steps }) => currentView(steps));
  const conflicts = useStore(draft.state, (state) => state.conflicts);
  const id = useStore(draft.state, (state) => state.lesson);
  // Null for the lesson as a whole.
  const [at, setAt] = useState<string | null>(() => content.steps[0]?.id ?? null);
  const [dialog, setDialog] = useState<'publish' | 'preview' | 'revisions' | null>(null);
  const [PublishDialog, askPublish] = useLatePart(
    async () => (await import('./publish/publish-dialog.tsx')).PublishDialog,
  );
  const [Preview, askPreview] = useLatePart(async () => (await import('./preview.tsx')).Preview);
  const [RevisionsDialog, askRevisions] = useLatePart(
    async () => (await import('./versions/revisions-dialog.tsx')).RevisionsDialog,
  );
  const fields = useRef<HTMLDivElement>(null);
  const number = content.steps.findIndex((step) => step.id === at);
  const step = content.steps[number];
  const { title } = content;
  // One that is only looked at is not listed.
  const isListed = isOwnLessonId(id) || draft.canUndo;
  useEffect(() => {
    if (isListed) keepOwnLesson({ id, title });
  }, [id, title, isListed]);
  // Without a network they are to open all the same.
  const preload = useEffectEvent(() => {
    for (const ask of [askPublish, askPreview, askRevisions]) ask(() => {});
  });
  useEffect(() => whenIdle(() => preload()), []);
  useDescribedSteps(draft);
  useUndoKeys(draft);
  useKeyGroup(EDIT_KEYS);

  const changeStep = (of: string, change: Partial<StepContent>, field: string) =>
    draft.change((now) => withStep(now, of, change), `${field} ${of}`);
  const use = (view: string) => {
    if (step === undefined) return;
    const { id: of } = step;
    changeStep(of, { view }, 'view');
    // What is drawn is what a question may ask to point at.
    void askViewFacts(view).then((facts) =>
      draft.amend((now) =>
        // Another view may have been chosen meanwhile, here or between two versions.
        now.steps.some((each) => each.id === of && each.view === view)
          ? withStep(now, of, { shows: showsOf(facts) })
          : now,
      ),
    );
  };
  const add = (view: string, name: string) => {
    const made = newStep(newStepId(), view, name);
    draft.change((now) => addStep(now, made, number === -1 ? undefined : number + 1), `add ${made.id}`);
    setAt(made.id);
    void describeStep(draft, made);
  };
  const changeLesson = (change: Partial<LessonContent>, of: string) =>
    draft.change((now) => ({ ...now, ...change }), of);
  const view = step?.view ?? exploreAddress.href();
  return (
    <>
      <EditorBar
        draft={draft}
        onPreview={() => {
          askPreview();
          setDialog('preview');
        }}
        onPublish={() => {
          askPublish();
          setDialog('publish');
        }}
        onRevisions={() => {
          askRevisions();
          setDialog('revisions');
        }}
      />
      {conflicts.length > 0 ? (
        <TwoVersions
          content={content}
          conflicts={conflicts}
          onChoose={(conflict, choice) => draft.decide(conflict, choice)}
        />
      ) : (
        <div className={styles.parts}>
          <nav aria-label="Steps" className={styles.steps}>
            <Button aria-pressed={step === undefined} onClick={() => setAt(null)}>
              <FileText size={15} strokeWidth={1.75} aria-hidden />
              About the lesson
            </Button>
            <StepList
              steps={content.steps}
              at={at}
              onChoose={setAt}
              onMove={(of, to) => draft.change((now) => moveStep(now, of, to), `order ${of}`)}
              onRemove={(of) => {
                if (of === at) setAt(content.steps[number + 1]?.id ?? content.steps[number - 1]?.id ?? null);
                draft.change((now) => removeStep(now, of), `remove ${of}`);
              }}
            />
            {content.steps.length === 0 && (
              <p className={styles.none}>
                No step yet. Choose in the live page what your class shall see, then <em>Add as a step</em>.
                On every page of this site a camera in the header does the same.
              </p>
            )}
            {content.steps.length >= LESSON_LIMITS.steps && <p className={styles.none}>{FULL_LESSON}</p>}
          </nav>
          <LiveView
            step={at}
            view={view}
            title={step?.title ?? 'Explore'}
            onUse={step === undefined ? null : use}
            onAdd={add}
            isFull={content.steps.length >= LESSON_LIMITS.steps}
            onSkip={() => fields.current?.focus()}
          />
          <div ref={fields} tabIndex={-1} className={styles.fields}>
            {step === undefined ? (
              <LessonFields content={content} onChange={changeLesson} />
            ) : (
              <StepFields
                key={step.id}
                step={step}
                number={number + 1}
                onChange={(change, of) => changeStep(step.id, change, of)}
              />
            )}
          </div>
        </div>
      )}
      {dialog === 'publish' && PublishDialog !== null && (
        <PublishDialog
          draft={draft}
          onClose={() => setDialog(null)}
          onStep={(of) => {
            setAt(of);
            setDialog(null);
          }}
        />
      )}
      {dialog === 'preview' && Preview !== null && (
        <Preview content={content} at={Math.max(0, number)} onClose={() => setDialog(null)} />
      )}
      {dialog === 'revisions' && RevisionsDialog !== null && (
        <RevisionsDialog draft={draft} onClose={() => setDialog(null)} />
      )}
    </>
  );
}

/** Undo and redo of the lesson; within a field too, whose own history knows nothing of the others. */
function useUndoKeys(draft: Draft): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z') return;
    event.preventDefault();
    if (isRedo) draft.redo();
    else draft.undo();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

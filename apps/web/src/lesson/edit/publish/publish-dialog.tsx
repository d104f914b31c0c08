'use client';
import { type ContentFault, contentFaults, type Drawn } from '@kto-kogo/lesson';
import { useState } from 'react';
import { useStore } from 'zustand';
import { isUnanswered, RequestError } from '../../../graphql/request-error.ts';
import { Button } from '../../../ui/button.tsx';
import { copyText } from '../../../ui/copy/copy-text.ts';
import { countOf } from '../../../ui/count-of.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { downloadFile } from '../../../ui/download-file.ts';
import type { Draft } from '../../draft/draft.ts';
import { ownLessonOf, ownLessons } from '../../own/own-lessons.ts';
import { whyRefused } from '../fault-words.ts';
import { CHOOSE_FIRST } from '../versions/choose-first.ts';
import { stepWarnings } from '../view-facts.ts';
import { lessonLinks, linksFile } from './lesson-links.ts';
import styles from './publish-dialog.module.css';
import { publishLesson } from './publish-lesson.ts';
import { type StepsFacts, useStepsFacts } from './use-steps-facts.ts';
import { useTeachKey } from './use-teach-key.ts';

type Props = {
  draft: Draft;
  onClose: () => void /** To a step that lacks something; null for the lesson. */;
  onStep: (id: string | null) => void;
};

/** Publishing: what is still missing, whether readers are told what is right, and the three links. */
export function PublishDialog({ draft, onClose, onStep }: Props) {
  const { published } = draft.state.getState();
  const [withAnswers, setWithAnswers] = useState(published.publishedWithAnswers ?? true);
  const [isWorking, setWorking] = useState(false);
  const [isUnknown, setUnknown] = useState(false);
  const [said, say] = useState<string | null>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const { title, steps } = draft.content;
  const { facts, asked } = useStepsFacts(steps);
  const faults = contentFaults(draft.content, drawnIn(facts));
  const warnings = steps.flatMap((step, at) =>
    stepWarnings(step, facts.get(step.id) ?? null).map((words) => ({
      step: step.id,
      message: `Step ${at + 1}: ${words}`,
    })),
  );
  const publish = async () => {
    setWorking(true);
    setUnknown(false);
    say(null);
    try {
      // The list of what it lacks then says why not.
      if (contentFaults(draft.content, drawnIn(await asked)).length > 0) return;
      await draft.save();
      const isSavedSince = await draft.catchUp();
      if (draft.isUndecided || isSavedSince) {
        say(draft.isUndecided ? CHOOSE_FIRST : SAVED_SINCE);
        return;
      }
      const { lesson: id, base, saving } = draft.state.getState();
      if (!draft.isSaved || base === null) {
        say(
          saving.is === 'refused'
            ? whyRefused(saving.why, draft.content)
            : saving.is === 'kept'
              ? saving.why
              : 'It is not saved on the server yet. Try again.',
        );
        return;
      }
      const key = ownLessonOf(id)?.editKey ?? '';
      const version = await publishLesson({ id, key }, base.revision, withAnswers);
      draft.published({
        published: version,
        publishedRevision: base.revision,
        publishedWithAnswers: withAnswers,
      });
      say(
        `Published as version ${version}. What you change from now on readers see after you publish again.`,
      );
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      const isUnknown = isUnanswered(error);
      setUnknown(isUnknown);
      say(
        isUnknown
          ? `${error.message} It may be published all the same: press again, and you are told.`
          : error.message,
      );
    } finally {
      setWorking(false);
    }
  };
  const own = useStore(ownLessons, () => ownLessonOf(draft.state.getState().lesson));
  useTeachKey(own);
  const links = own === undefined ? [] : lessonLinks(own, location.origin);
  return (
    <Dialog title="Publish" isOpen onOpenChange={onClose}>
      {faults.length > 0 ? (
        <>
          <p>Before it can be published:</p>
          <Sentences all={faults} onStep={onStep} />
        </>
      ) : (
        <>
          <p>
            {isUnknown
              ? 'It is not known what readers see.'
              : published.published === null
                ? 'Nobody but you sees the lesson yet.'
                : `Readers see version ${published.published}.`}{' '}
            Publishing keeps it as it is now for whoever has the read link; it is in no list.
          </p>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={withAnswers}
              onChange={(event) => setWithAnswers(event.currentTarget.checked)}
            />
            Who reads alone is told what is right, and why, after answering
          </label>
          {warnings.length > 0 && (
            <details>
              <summary>{countOf(warnings.length, 'thing', 'things')} to look at before</summary>
              <Sentences all={warnings} onStep={onStep} />
            </details>
          )}
          <Button isPrimary disabled={isWorking} onClick={publish}>
            {isWorking ? 'Publishing…' : 'Publish'}
          </Button>
        </>
      )}
      <p role="status" className={styles.said}>
        {said}
      </p>
      {links.length > 0 && (
        <>
          <h3 className={styles.heading}>{links.length === 3 ? 'Three links' : 'Links'}</h3>
          <dl className={styles.links}>
            {links.map(({ label, href, can }) => (
              <div key={label}>
                <dt className={styles.label}>{label}</dt>
                <dd>{can}</dd>
                <dd className={styles.link}>
                  <input
                    readOnly
                    className={styles.href}
                    aria-label={`Link: ${label}`}
                    value={href}
                    onFocus={(event) => event.currentTarget.select()}
                  />
                  <Button onClick={async () => setCopied((await copyText(href)) ? label : null)}>
                    {copied === label ? 'Copied' : 'Copy'}
                  </Button>
                </dd>
              </div>
            ))}
          </dl>
          <Button
            onClick={() =>
              downloadFile('kto-kogo-links.txt', new Blob([linksFile(title, links)], { type: 'text/plain' }))
            }
          >
            Save the links to a file
          </Button>
          {isOwnComputer(location.hostname) && (
            <p className={styles.hint}>
              They begin with {location.host}, which opens them on this computer alone. For a class, open this
              site under an address that the other devices reach, and copy them there.
            </p>
          )}
          <p className={styles.hint}>
            There is no account: these links are the only way back in. This browser keeps them too, until its
            data are cleared.
          </p>
        </>
      )}
    </Dialog>
  );
}

type SentencesProps = { all: readonly ContentFault[]; onStep: Props['onStep'] };

/** What is to be mended or looked at; each leads to its step. */
function Sentences({ all, onStep }: SentencesProps) {
  return (
    <ul className={styles.faults}>
      {all.map(({ step, message }) => (
        <li key={message}>
          <button type="button" className={styles.fault} onClick={() => onStep(step)}>
            {message}
          </button>
        </li>
      ))}
    </ul>
  );
}

function drawnIn(facts: StepsFacts): Drawn {
  return new Map([...facts].map(([step, { shown }]) => [step, shown.map(({ id }) => id)]));
}

const SAVED_SINCE =
  'Somebody has saved the lesson since this page was opened. What they wrote is in it now: look at it, and publish then.';

function isOwnComputer(host: string): boolean {
  return /^(.+\.)?localhost$|^127\.|^\[::1\]$/.test(host);
}

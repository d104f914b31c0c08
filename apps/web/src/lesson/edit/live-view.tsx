'use client';
import { type RefObject, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import skipLink from '../../ui/skip-link.module.css';
import { useIsBrowser } from '../../ui/use-is-browser.ts';
import { isStagePath } from '../tray/stage-paths.ts';
import { DRAWS_NOTHING } from './draws-nothing.ts';
import { faultWords } from './fault-words.ts';
import { FULL_LESSON } from './full-lesson.ts';
import styles from './live-view.module.css';
import { StagePicture } from './stage-picture.tsx';

type Props = {
  /** Of which step it is; null for a lesson without one. */
  step: string | null;
  view: string;
  /** What the frame begins with where there is no step yet. */
  title: string;
  /** Puts what stands in the frame into the step; absent where there is none. */
  onUse: ((view: string, title: string) => void) | null;
  /** Makes a step of it. */
  onAdd: (view: string, title: string) => void;
  /** Whether there can be no more steps. */
  isFull: boolean;
  /** Leads past all that can be reached by keys in the live page. */
  onSkip: () => void;
};

/** The page that a step shows, in which everything can be chosen as anywhere; or what the class will see of it. */
export function LiveView({ step, view, title, onUse, onAdd, isFull, onSkip }: Props) {
  const isBrowser = useIsBrowser();
  const [shown, setShown] = useState<'live' | 'class' | null>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  // A phone has no room for a page in the page, until it is asked for.
  const isLive = shown === null ? isBrowser && matchMedia('(min-width: 768px)').matches : shown === 'live';
  const [said, say] = useState({ of: step, words: '' });
  const take = (use: Props['onAdd']) => {
    const now = (isLive ? readFrame(frame) : null) ?? { view, title };
    const isStage = isStagePath(now.view.replace(/\?.*/s, ''));
    say({ of: step, words: isStage ? '' : faultWords({ path: [], message: DRAWS_NOTHING }) });
    if (isStage) use(now.view, now.title);
  };
  return (
    <section className={styles.live} aria-label="View">
      <div className={styles.acts}>
        <Button aria-pressed={isLive} onClick={() => setShown('live')}>
          Live page
        </Button>
        <Button aria-pressed={!isLive} onClick={() => setShown('class')}>
          As the class sees it
        </Button>
        <span className={styles.between} />
        {onUse !== null && (
          <Button
            isPrimary
            aria-disabled={!isLive}
            onClick={() => (isLive ? take(onUse) : say({ of: step, words: IS_USED }))}
          >
            Use this view
          </Button>
        )}
        <Button
          isPrimary={onUse === null}
          aria-disabled={isFull}
          onClick={() => (isFull ? say({ of: step, words: FULL_LESSON }) : take(onAdd))}
        >
          Add as a step
        </Button>
        <p role="status" className={styles.said}>
          {said.of === step && said.words}
        </p>
      </div>
      {isLive ? (
        <>
          <button type="button" className={skipLink.link} onClick={onSkip}>
            Skip the live page
          </button>
          <iframe
            ref={frame}
            key={`${step} ${view}`}
            src={view}
            title={`Live page: ${title}`}
            className={styles.frame}
          />
        </>
      ) : (
        <StagePicture
          view={view}
          name={`What the class sees: ${title}`}
          pageWidth={900}
          className={styles.picture}
        />
      )}
    </section>
  );
}

const IS_USED = 'This is the view of the step: choose another in the live page.';

/** Where the frame is now; null while its page is on the way. A page of another site cannot be read, and is taken for none. */
function readFrame(frame: RefObject<HTMLIFrameElement | null>): { view: string; title: string } | null {
  const { contentWindow, contentDocument } = frame.current ?? {};
  if (contentWindow == null || contentDocument == null) return null;
  if (contentWindow.location.protocol === 'about:') return null;
  const { pathname, search } = contentWindow.location;
  return { view: pathname + search, title: contentDocument.title.replace(/ · Kto-Kogo$/, '') };
}

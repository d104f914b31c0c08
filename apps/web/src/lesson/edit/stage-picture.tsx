'use client';
import { clsx } from 'clsx';
import { type CSSProperties, memo, useEffect, useRef, useState } from 'react';
import { askStageDocument } from './stage-document.ts';
import styles from './stage-picture.module.css';

type Props = {
  view: string;
  /** For screen readers; null for a picture beside its name. */
  name: string | null;
  /** How wide it is on a page of its own, in px: a small picture is that page made smaller. */
  pageWidth: number;
  className?: string | undefined;
};

/** What a step draws, as a page within the page, once it comes into sight. Typing does not draw it anew. No script runs in it, whatever the view says. */
export const StagePicture = memo(function StagePicture({ view, name, pageWidth, className }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<{ view: string; html: string | null } | null>(null);
  useEffect(() => {
    if (place.current === null) return;
    let isGone = false;
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      void askStageDocument(view).then((html) => !isGone && setDrawn({ view, html }));
    });
    observer.observe(place.current);
    return () => {
      isGone = true;
      observer.disconnect();
    };
  }, [view]);
  const isDecoration = name === null;
  const html = drawn?.view === view ? drawn.html : undefined;
  return (
    <div
      ref={place}
      className={clsx(styles.picture, className)}
      style={{ '--page-width': pageWidth } as CSSProperties}
    >
      {typeof html === 'string' && (
        <iframe
          title={name ?? ''}
          srcDoc={html}
          sandbox="allow-same-origin"
          className={styles.frame}
          {...(isDecoration && { 'aria-hidden': true, tabIndex: -1, inert: true })}
        />
      )}
      {html === null && !isDecoration && (
        <p className={styles.missing}>The picture could not be drawn now.</p>
      )}
    </div>
  );
});

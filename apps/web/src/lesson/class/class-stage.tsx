'use client';
import { useRouter } from 'next/navigation';
import { type MouseEvent, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { waitOffline } from '../../ui/online/what-waits.ts';
import stageFrame from '../stage/stage-frame.module.css';
import styles from './class-stage.module.css';
import type { FollowedStep } from './followed.ts';
import { FramedView } from './framed-view.tsx';
import { idOfLink } from './id-of-link.ts';
import { linkName } from './link-name.ts';

type Props = {
  step: Pick<FollowedStep, 'title' | 'drawing'>;
  /** What is shown in place of the step's own view; null for that. A link of the drawing is pointed at. */
  view: string | null;
  /** Whether it is what another member looks at. */
  isClassmates: boolean;
  /** For who follows by the list: what is drawn is there, and not seen. */
  isHidden: boolean;
  /** Whom this member has chosen to point at; null for nobody. */
  picked: string | null;
  /** Takes a link in place of following it, while a question asks to point; null otherwise. @param name whom it stands for */
  onPoint: ((href: string, name: string) => void) | null;
  /** `view` is a link in the drawing. @param name whom it stands for */
  onFound: (view: string, name: string) => void;
};

/** What is drawn for the class. Its links lead to pages of the site: the class goes on meanwhile. */
export function ClassStage({
  step: { title, drawing },
  view,
  isClassmates,
  isHidden,
  picked,
  onPoint,
  onFound,
}: Props) {
  const router = useRouter();
  const stage = useRef<HTMLElement>(null);
  const [foreign, setForeign] = useState<string | null>(null);
  const found = useEffectEvent(onFound);
  useLayoutEffect(() => {
    const links = [...(stage.current?.querySelectorAll('a') ?? [])];
    const pointedAt = isClassmates ? null : view;
    const chosen = links.filter((link) => link.getAttribute('href') === pointedAt);
    for (const link of links) link.toggleAttribute('data-chosen', chosen.includes(link));
    const [first] = chosen;
    setForeign(first === undefined ? view : null);
    if (view !== null && first !== undefined) found(view, linkName(first));
    first?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [view, isClassmates]);
  useLayoutEffect(() => {
    for (const link of stage.current?.querySelectorAll('a') ?? [])
      link.toggleAttribute(
        'data-picked',
        picked !== null && idOfLink(link.getAttribute('href') ?? '') === picked,
      );
  }, [picked]);
  const isForeign = isClassmates || foreign !== null;
  const press = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href') ?? null;
    if (link === null || href === null) return;
    if (onPoint !== null) {
      event.preventDefault();
      event.stopPropagation();
      onPoint(href, linkName(link));
      return;
    }
    if (!href.startsWith('/') || !isPlain(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!waitOffline()) router.push(href);
  };
  if (drawing === null && !isForeign) return null;
  return (
    <div className={styles.room} hidden={isHidden && !isForeign} data-stage>
      {isForeign && view !== null && (
        <FramedView view={view} title={isClassmates ? 'A classmate’s view' : 'What your teacher shows'} />
      )}
      <section
        ref={stage}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a drawing wider than the page is scrolled by keys
        tabIndex={0}
        className={`${stageFrame.frame} ${styles.stage}`}
        aria-label={`Drawn: ${title}`}
        data-choosing={(view !== null && !isForeign) || undefined}
        data-pointing={onPoint !== null || undefined}
        hidden={isForeign}
        onClickCapture={press}
      >
        {drawing}
      </section>
    </div>
  );
}

/** A press that opens no window of its own. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

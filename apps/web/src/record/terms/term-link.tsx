'use client';
import { PreviewCard } from '@base-ui/react/preview-card';
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { TermMeaning } from './term.ts';
import styles from './term-link.module.css';

const OPEN_MS = 250;
/** Time for the pointer to reach the card. */
const CLOSE_MS = 250;
/** Between the card and the edges of the screen, in px. */
const EDGE = 12;

type Props = { term: TermMeaning; word: string };

/**
 * A word that leads to the glossary, and shows what it means to a pointer, the focus or a first tap. A plain link: only the
 * browser's own navigation makes the term the target, which the glossary marks.
 */
export function TermLink({ term, word }: Props) {
  const [openedBy, setOpenedBy] = useState<'tap' | 'pointer or focus' | null>(null);
  const isOpen = openedBy !== null;
  const href = `/glossary#${term.id}`;
  const trigger = useRef<HTMLAnchorElement>(null);
  useEscape(isOpen, () => setOpenedBy(null));
  return (
    <PreviewCard.Root
      open={isOpen}
      onOpenChange={(isToOpen, { reason }) => {
        // A finger hovers over nothing: what the browser tells of its pointer ends no tap.
        if (openedBy === 'tap' && reason === 'trigger-hover') return;
        setOpenedBy(isToOpen ? 'pointer or focus' : null);
      }}
    >
      <PreviewCard.Trigger
        ref={trigger}
        href={href}
        className={styles.term}
        aria-description={term.meaning}
        delay={OPEN_MS}
        closeDelay={CLOSE_MS}
        onClick={(event) => {
          if (isOpen || !isTap(event.nativeEvent)) return;
          event.preventDefault();
          setOpenedBy('tap');
        }}
      >
        {word}
      </PreviewCard.Trigger>
      <PreviewCard.Portal>
        <PreviewCard.Positioner
          anchor={() => allLinesOf(trigger)}
          className={styles.positioner}
          sideOffset={6}
          collisionPadding={EDGE}
        >
          <PreviewCard.Popup className={styles.card}>
            <p className={styles.name}>{term.name}</p>
            {term.nativeName !== null && (
              <p lang="ru" className={styles.native}>
                {term.nativeName}
              </p>
            )}
            <p>{term.meaning}</p>
            <p className={styles.more}>
              <a href={href}>In the glossary</a>
            </p>
          </PreviewCard.Popup>
        </PreviewCard.Positioner>
      </PreviewCard.Portal>
    </PreviewCard.Root>
  );
}

/** The box of a word with all lines that it breaks into: beside the line under the pointer, the card would cover the others. */
function allLinesOf({ current }: RefObject<HTMLAnchorElement | null>) {
  if (current === null) return null;
  const getBoundingClientRect = () => current.getBoundingClientRect();
  return { contextElement: current, getBoundingClientRect, getClientRects: () => [getBoundingClientRect()] };
}

function isTap(event: MouseEvent): boolean {
  return event instanceof PointerEvent && ['touch', 'pen'].includes(event.pointerType);
}

/** Wherever the focus is; what else Escape would close stays open. */
function useEscape(isOpen: boolean, close: () => void) {
  const closeAtEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  });
  useEffect(() => {
    if (!isOpen) return;
    window.addEventListener('keydown', closeAtEscape, { capture: true });
    return () => window.removeEventListener('keydown', closeAtEscape, { capture: true });
  }, [isOpen]);
}

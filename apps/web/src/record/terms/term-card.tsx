'use client';
import { PreviewCard } from '@base-ui/react/preview-card';
import { useLayoutEffect } from 'react';
import styles from './term-card.module.css';
import { TERM_CARD } from './watch-terms.ts';

/** Between the card and the edges of the screen, in px. */
const EDGE = 12;

/** The card of a term at its link, which says what stands in it. */
export function TermCard({ term }: { term: HTMLAnchorElement }) {
  const { term: name, termNative: nativeName } = term.dataset;
  useLayoutEffect(() => {
    term.toggleAttribute('data-popup-open', true);
    return () => void term.toggleAttribute('data-popup-open', false);
  }, [term]);
  return (
    <PreviewCard.Root open>
      <PreviewCard.Portal>
        <PreviewCard.Positioner
          anchor={() => allLinesOf(term)}
          className={styles.positioner}
          sideOffset={6}
          collisionPadding={EDGE}
        >
          <PreviewCard.Popup className={styles.card} {...{ [TERM_CARD]: '' }}>
            <p className={styles.name}>{name}</p>
            {nativeName !== undefined && (
              <p lang="ru" className={styles.native}>
                {nativeName}
              </p>
            )}
            <p>{term.getAttribute('aria-description')}</p>
            <p className={styles.more}>
              <a href={term.getAttribute('href') ?? ''}>In the glossary</a>
            </p>
          </PreviewCard.Popup>
        </PreviewCard.Positioner>
      </PreviewCard.Portal>
    </PreviewCard.Root>
  );
}

/** The box of a word with all lines that it breaks into: beside the line under the pointer, the card would cover the others. */
function allLinesOf(term: HTMLAnchorElement) {
  const getBoundingClientRect = () => term.getBoundingClientRect();
  return { contextElement: term, getBoundingClientRect, getClientRects: () => [getBoundingClientRect()] };
}

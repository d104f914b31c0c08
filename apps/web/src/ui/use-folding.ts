'use client';
import { type RefObject, useLayoutEffect } from 'react';

/**
 * Leaves out as much of a bar as it needs so that the rest fits, however wide its words are in this language, at this size of text and
 * with these fingers. The bar gets `data-folded="1 2 …"`; its style sheet says what each step leaves out.
 *
 * @param bar its last child stands at its end
 * @param steps how many there are
 */
export function useFolding(bar: RefObject<HTMLElement | null>, steps: number): void {
  // Without dependencies: what is drawn anew may be wider than before.
  useLayoutEffect(() => {
    if (bar.current !== null) foldUntilItFits(bar.current, steps);
  });
  useLayoutEffect(() => {
    const element = bar.current;
    if (element === null) return;
    const fold = () => foldUntilItFits(element, steps);
    const observer = new ResizeObserver(fold);
    observer.observe(element);
    void document.fonts.ready.then(fold);
    return () => observer.disconnect();
  }, [bar, steps]);
}

function foldUntilItFits(bar: HTMLElement, steps: number): void {
  const folded: number[] = [];
  do {
    bar.dataset.folded = folded.join(' ');
    folded.push(folded.length + 1);
  } while (folded.length <= steps && !isFitting(bar));
}

function isFitting(bar: HTMLElement): boolean {
  const end = bar.lastElementChild?.getBoundingClientRect().right ?? 0;
  const room = bar.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(bar).paddingRight);
  return end <= room + 0.5;
}

'use client';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * Scrolls a frame so that what is marked `data-step` with the current step stays in sight: nothing moves as long as it is. The
 * page as opened stays where it is, unless its address names a step. Only the frame moves, never the page around it.
 */
export function useFollowStep(frame: RefObject<HTMLElement | null>, step: number): void {
  const shown = useRef<number | null>(null);
  useEffect(() => {
    if (shown.current === step) return;
    const isFirst = shown.current === null;
    shown.current = step;
    if (isFirst && !new URLSearchParams(window.location.search).has('step')) return;
    const element = frame.current;
    const marked = element?.querySelectorAll(`[data-step="${step}"]`) ?? [];
    // The drawing and its form for phones are both there, one of them unseen.
    const current = [...marked].find((each) => each.checkVisibility());
    if (element === null || current === undefined) return;
    const [outer, inner] = [element.getBoundingClientRect(), current.getBoundingClientRect()];
    const left = distance(inner.left - outer.left, inner.width, element.clientWidth);
    const top = distance(inner.top - outer.top, inner.height, element.clientHeight);
    if (left === 0 && top === 0) return;
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollBy({ left, top, behavior: isFirst || isStill ? 'instant' : 'smooth' });
  });
}

/** How far to scroll along one axis: not at all while a thing is well in sight, else so that it stands past the middle. */
function distance(at: number, size: number, room: number): number {
  const margin = Math.min(80, room / 5);
  return at >= margin && at + size <= room - margin ? 0 : at + size / 2 - room * 0.6;
}

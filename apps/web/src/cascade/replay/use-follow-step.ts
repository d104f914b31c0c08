'use client';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * Scrolls a frame so that what is marked `data-step` with the current step stays in sight: nothing moves as long as it is. The
 * page as opened stays where it is, unless its address names a step. Only the frame moves, never the page around it.
 */
export function useFollowStep(frame: RefObject<HTMLElement | null>, step: number): void {
  const shown = useRef<number | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const isFirst = shown.current === null;
    const isAsked = !isFirst || new URLSearchParams(window.location.search).has('step');
    if (isAsked && shown.current !== step) bringIntoSight(element, step, isFirst ? 'instant' : 'smooth');
    shown.current = step;
    return isAsked ? followDrawing(element, () => bringIntoSight(element, step, 'instant')) : undefined;
  }, [frame, step]);
}

/** A drawing is laid out anew when its frame grows, and then everybody stands elsewhere. */
function followDrawing(frame: HTMLElement, follow: () => void): () => void {
  let isKnown = false;
  const observer = new ResizeObserver(() => {
    if (isKnown) follow();
    isKnown = true;
  });
  for (const drawing of frame.querySelectorAll('[data-drawing]')) observer.observe(drawing);
  return () => observer.disconnect();
}

function bringIntoSight(frame: HTMLElement, step: number, behavior: 'instant' | 'smooth'): void {
  // The drawing and its form for phones are both there, one of them unseen.
  const current = [...frame.querySelectorAll(`[data-step="${step}"]`)].find((each) => each.checkVisibility());
  if (current === undefined) return;
  const [outer, inner] = [frame.getBoundingClientRect(), current.getBoundingClientRect()];
  const left = distance(inner.left - outer.left, inner.width, frame.clientWidth);
  const top = distance(inner.top - outer.top, inner.height, frame.clientHeight);
  if (left === 0 && top === 0) return;
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  frame.scrollBy({ left, top, behavior: isStill ? 'instant' : behavior });
}

/** How far to scroll along one axis: not at all while a thing is well in sight, else so that it stands past the middle. */
function distance(at: number, size: number, room: number): number {
  const margin = Math.min(80, room / 5);
  return at >= margin && at + size <= room - margin ? 0 : at + size / 2 - room * 0.6;
}

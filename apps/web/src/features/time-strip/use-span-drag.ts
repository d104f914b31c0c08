'use client';
import { type PointerEvent, useRef } from 'react';
import type { Weight } from '../../view-state/view-store.ts';
import { MONTHS } from './months.ts';

export type Span = { from: number; to: number };
type Part = 'from' | 'to' | 'middle';

/** Dragging a thumb, or the middle with both. The first move is a step to go back to, the rest slides along with it. */
export function useSpanDrag(span: Span, onSpan: (span: Span, weight: Weight) => void) {
  const drag = useRef<{ part: Part; at: number; start: Span; hasMoved: boolean } | null>(null);
  const monthUnder = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return ((event.clientX - left) / width) * MONTHS;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const at = monthUnder(event);
      drag.current = { part: partUnder(at, span), at, start: span, hasMoved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const held = drag.current;
      if (held === null) return;
      const next = moveSpan(held.start, held.part, Math.round(monthUnder(event) - held.at));
      if (next.from === span.from && next.to === span.to) return;
      onSpan(next, held.hasMoved ? 'slide' : 'step');
      held.hasMoved = true;
    },
    onPointerUp: () => {
      drag.current = null;
    },
    onPointerCancel: () => {
      drag.current = null;
    },
  };
}

/** The nearer thumb, unless the pointer is well inside a span that is not the whole. */
function partUnder(at: number, { from, to }: Span): Part {
  const [toFrom, toTo] = [Math.abs(at - from), Math.abs(at - (to + 1))];
  const isWhole = from === 0 && to === MONTHS - 1;
  if (!isWhole && at > from && at < to + 1 && Math.min(toFrom, toTo) > 1.5) return 'middle';
  return toFrom <= toTo ? 'from' : 'to';
}

function moveSpan({ from, to }: Span, part: Part, by: number): Span {
  switch (part) {
    case 'from':
      return { from: Math.max(0, Math.min(to, from + by)), to };
    case 'to':
      return { from, to: Math.max(from, Math.min(MONTHS - 1, to + by)) };
    case 'middle': {
      const shift = Math.max(-from, Math.min(MONTHS - 1 - to, by));
      return { from: from + shift, to: to + shift };
    }
  }
}

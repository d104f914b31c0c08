'use client';
import { type PointerEvent, useRef } from 'react';
import type { Weight } from '../../ui/weight.ts';
import type { Span } from './span.ts';

type Part = 'from' | 'to' | 'middle';

/** Height and width (px) of a thumb's handle, outside of the span; a click there does not select a month. */
const HEAD = { height: 24, width: 32 };

type Acts = {
  onSpan: (span: Span, weight: Weight) => void;
  /** A press and release without a move, on the month under the pointer. */
  onPick: (index: number) => void;
};

/** Drags a thumb, or both by the middle. The first move adds a history entry, later ones replace it. */
export function useSpanDrag(span: Span, months: number, { onSpan, onPick }: Acts) {
  const drag = useRef<{ part: Part; at: number; start: Span; hasMoved: boolean } | null>(null);
  const monthUnder = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return ((event.clientX - left) / width) * months;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      // A modified click opens the month in a new tab: the browser handles it.
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const at = monthUnder(event);
      drag.current = { part: partUnder(at, span, months), at, start: span, hasMoved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const held = drag.current;
      if (held === null) return;
      const next = moveSpan(held.start, held.part, Math.round(monthUnder(event) - held.at), months);
      if (next.from === span.from && next.to === span.to) return;
      onSpan(next, held.hasMoved ? 'slide' : 'step');
      held.hasMoved = true;
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const held = drag.current;
      drag.current = null;
      if (held === null || held.hasMoved || isOnHead(event, span, months)) return;
      onPick(Math.max(0, Math.min(months - 1, Math.floor(held.at))));
    },
    onPointerCancel: () => {
      drag.current = null;
    },
  };
}

function isOnHead(event: PointerEvent<HTMLElement>, { from, to }: Span, months: number): boolean {
  const { left, top, width } = event.currentTarget.getBoundingClientRect();
  const [since = 0, until = 0] = [from, to + 1].map((at) => left + (at / months) * width);
  const isBeside = (gap: number) => gap >= 0 && gap <= HEAD.width;
  return (
    event.clientY - top < HEAD.height && (isBeside(since - event.clientX) || isBeside(event.clientX - until))
  );
}

/** The nearer thumb, or both when the pointer is well inside a span that is not the whole strip. */
function partUnder(at: number, { from, to }: Span, months: number): Part {
  const [toFrom, toTo] = [Math.abs(at - from), Math.abs(at - (to + 1))];
  const isWhole = from === 0 && to === months - 1;
  if (!isWhole && at > from && at < to + 1 && Math.min(toFrom, toTo) > 1.5) return 'middle';
  return toFrom <= toTo ? 'from' : 'to';
}

function moveSpan({ from, to }: Span, part: Part, by: number, months: number): Span {
  switch (part) {
    case 'from':
      return { from: Math.max(0, Math.min(to, from + by)), to };
    case 'to':
      return { from, to: Math.max(from, Math.min(months - 1, to + by)) };
    case 'middle': {
      const shift = Math.max(-from, Math.min(months - 1 - to, by));
      return { from: from + shift, to: to + shift };
    }
  }
}

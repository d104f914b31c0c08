'use client';
import { useRouter } from 'next/navigation';
import { type ReactNode, useRef } from 'react';

/** How far a finger moves for a step, in px. */
const FAR = 56;

type Point = { x: number; y: number };
type Props = { back: string | undefined; next: string | undefined; children: ReactNode };

/** Goes a step on when it is swept to the left with a finger, and a step back when it is swept to the right. */
export function Swiped({ back, next, children }: Props) {
  const router = useRouter();
  const start = useRef<Point | null>(null);
  return (
    <div
      style={{ touchAction: 'pan-y pinch-zoom' }}
      onTouchStart={({ touches, target, currentTarget }) => {
        const isSweep = touches.length === 1 && !isPushed(target, currentTarget);
        start.current = isSweep ? pointOf(touches.item(0)) : null;
      }}
      onTouchEnd={({ changedTouches }) => {
        const [from, to] = [start.current, pointOf(changedTouches.item(0))];
        start.current = null;
        if (from === null || to === null) return;
        const [x, y] = [to.x - from.x, to.y - from.y];
        const href = x < 0 ? next : back;
        if (href !== undefined && Math.abs(x) > FAR && Math.abs(x) > 2 * Math.abs(y)) router.push(href);
      }}
    >
      {children}
    </div>
  );
}

/** Whether a finger pushes what it is on, which is wider than its frame. */
function isPushed(target: EventTarget, within: Element): boolean {
  let element = target instanceof Element ? target : null;
  while (element !== null && element !== within) {
    const isWider = element.scrollWidth > element.clientWidth + 1;
    if (isWider && getComputedStyle(element).overflowX === 'auto') return true;
    element = element.parentElement;
  }
  return false;
}

function pointOf(touch: { clientX: number; clientY: number } | null): Point | null {
  return touch === null ? null : { x: touch.clientX, y: touch.clientY };
}

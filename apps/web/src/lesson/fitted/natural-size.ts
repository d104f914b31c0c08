import { useEffect, useState } from 'react';
import type { Point } from './middle.ts';

/** A drawing before it is made larger, in px. */
type Natural = {
  width: number;
  height: number;
  /** Where its names and marks are, which of a network is less. */
  inked: { left: number; top: number; width: number; height: number };
};

export const NOTHING: Natural = { width: 0, height: 0, inked: { left: 0, top: 0, width: 0, height: 0 } };

/** In shares of the drawing. */
export function middleOf({ width, height, inked }: Natural): Point {
  return { x: (inked.left + inked.width / 2) / width, y: (inked.top + inked.height / 2) / height };
}

export function useNaturalSize(ref: { current: HTMLElement | null }) {
  const [size, setSize] = useState<Natural | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const { offsetWidth: width, offsetHeight: height } = element;
      setSize({ width, height, inked: inkedIn(element) ?? { left: 0, top: 0, width, height } });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}

/** Around names and marks, in px. */
const MARGIN = 16;

/** What of a network is drawn, without the heads of an ego view, which say less than its names; null of what is no network. */
function inkedIn(element: HTMLElement): Natural['inked'] | null {
  const drawn = [...element.querySelectorAll(':scope > svg[role="group"] :is(a, text)')].filter(
    (each) => each.closest('[data-heads]') === null,
  );
  if (drawn.length === 0) return null;
  const [within, boxes] = [
    element.getBoundingClientRect(),
    drawn.map((each) => each.getBoundingClientRect()),
  ];
  const px = element.offsetWidth / within.width;
  const left = Math.max(0, (Math.min(...boxes.map((box) => box.left)) - within.left) * px - MARGIN);
  const top = Math.max(0, (Math.min(...boxes.map((box) => box.top)) - within.top) * px - MARGIN);
  const right = (Math.max(...boxes.map((box) => box.right)) - within.left) * px + MARGIN;
  const bottom = (Math.max(...boxes.map((box) => box.bottom)) - within.top) * px + MARGIN;
  return {
    left,
    top,
    width: Math.min(right, element.offsetWidth) - left,
    height: Math.min(bottom, element.offsetHeight) - top,
  };
}

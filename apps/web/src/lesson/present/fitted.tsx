'use client';
import { type ReactNode, type UIEvent, useEffect, useRef, useState } from 'react';
import { useRoom } from '../../ui/use-room.ts';
import styles from './fitted.module.css';
import type { Shown } from './shown.ts';

/** Of what is drawn for a projector, in px; the letters are 12 px high at least. */
const WIDTH = 768;
/** Letters of 12 px are 30 px high then. */
const MOST_SCALE = 2.5;
/** The screen for which the least scale is said. */
const SCREEN = 1920;

type Props = {
  leastScale: number;
  larger: number;
  pushed: Shown['pushed'];
  /** Without it, it is not pushed by hand. */
  onPush?: (pushed: Shown['pushed']) => void;
  children: ReactNode;
};

/** A drawing as large as its frame allows; one that could not be read then is larger than the frame, and pushed. */
export function Fitted({ leastScale, larger, pushed, onPush, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const room = useRoom(frame);
  const natural = useNaturalSize(drawing);
  const fits =
    room === null || natural === null
      ? 1
      : Math.min(room.width / natural.width, room.height / natural.height);
  const least = ((room?.width ?? 0) / SCREEN) * leastScale;
  // What is pushed sideways anyway fills the height, up to letters that are large enough.
  const fills = room === null || natural === null ? 1 : room.height / natural.height;
  const most = ((room?.width ?? 0) / SCREEN) * MOST_SCALE;
  const scale = (fits >= least ? fits : Math.max(least, Math.min(fills, most))) * 1.25 ** larger;
  const [width, height] = [(natural?.width ?? 0) * scale, (natural?.height ?? 0) * scale];
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const x = pushed.x * Math.max(0, width - element.clientWidth);
    const y = pushed.y * Math.max(0, height - element.clientHeight);
    if (Math.abs(element.scrollLeft - x) > 1 || Math.abs(element.scrollTop - y) > 1) element.scrollTo(x, y);
  }, [pushed, width, height]);
  const push = ({ currentTarget: at }: UIEvent<HTMLDivElement>) =>
    onPush?.({
      x: shareOf(at.scrollLeft, at.scrollWidth - at.clientWidth),
      y: shareOf(at.scrollTop, at.scrollHeight - at.clientHeight),
    });
  return (
    <div
      ref={frame}
      className={styles.frame}
      onScroll={push}
      data-pushed-by-hand={onPush !== undefined || undefined}
    >
      <div className={styles.sheet} style={{ width, height }}>
        <div
          ref={drawing}
          className={styles.drawing}
          style={{ minWidth: WIDTH, transform: `scale(${scale})` }}
        >
          {children}
        </div>
      </div>
    </div>
  );
}

function shareOf(at: number, most: number): number {
  return most <= 0 ? 0 : Math.round((at / most) * 1000) / 1000;
}

/** Of an element before it is transformed. */
function useNaturalSize(ref: { current: HTMLElement | null }) {
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => setSize({ width: element.offsetWidth, height: element.offsetHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}

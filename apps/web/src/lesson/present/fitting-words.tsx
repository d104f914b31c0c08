'use client';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';

/** Smaller letters nobody reads from anywhere. */
const LEAST = 0.2;
/** Each halves what is not known of the size. */
const TRIES = 8;

type Props = { className: string | undefined; children: ReactNode };

/** Words on a wall, of which all must be seen: where they are more than their room they are written smaller, by `--fit`. */
export function FittingWords({ className, children }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (room.current !== null && words.current !== null) fitWords(room.current, words.current);
  });
  useEffect(() => {
    const [around, within] = [room.current, words.current];
    if (around === null || within === null) return;
    // The screen may become another, and letters may come late.
    const observer = new ResizeObserver(() => fitWords(around, within));
    observer.observe(around);
    observer.observe(within);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={room} className={className}>
      <div ref={words}>{children}</div>
    </div>
  );
}

type Room = Pick<HTMLElement, 'clientHeight' | 'clientWidth' | 'scrollWidth'> & {
  style: Pick<CSSStyleDeclaration, 'setProperty'>;
};
type Words = Pick<HTMLElement, 'offsetHeight'>;

/** Writes words as large as is planned, or else as large as all of them have room. */
export function fitWords(room: Room, words: Words): void {
  const fits = (fit: number) => {
    room.style.setProperty('--fit', String(fit));
    // Not what of the letters reaches beyond their lines, as `scrollHeight` has it: that is cut of no word.
    return words.offsetHeight <= room.clientHeight + 1 && room.scrollWidth <= room.clientWidth + 1;
  };
  if (fits(1)) return;
  let [seen, cut] = [LEAST, 1];
  for (let tried = 0; tried < TRIES; tried += 1) {
    const fit = (seen + cut) / 2;
    if (fits(fit)) seen = fit;
    else cut = fit;
  }
  fits(seen);
}

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
    if (room.current !== null) fitWords(room.current);
  });
  useEffect(() => {
    const element = room.current;
    if (element === null || words.current === null) return;
    // The screen may become another, and letters may come late.
    const observer = new ResizeObserver(() => fitWords(element));
    observer.observe(element);
    observer.observe(words.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={room} className={className}>
      <div ref={words}>{children}</div>
    </div>
  );
}

type Fitted = Pick<HTMLElement, 'clientHeight' | 'clientWidth' | 'scrollHeight' | 'scrollWidth'> & {
  style: Pick<CSSStyleDeclaration, 'setProperty'>;
};

/** Writes what an element holds as large as is planned, or else as large as it can be seen whole. */
export function fitWords(element: Fitted): void {
  const fits = (fit: number) => {
    element.style.setProperty('--fit', String(fit));
    return element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1;
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

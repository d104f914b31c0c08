'use client';
import type { ReactNode } from 'react';
import { type UIEvent, useEffect, useRef } from 'react';
import { useRoom } from '../../ui/use-room.ts';
import styles from './fitted.module.css';
import { middleAt, type Point, scrollTo } from './middle.ts';
import { middleOf, NOTHING, useNaturalSize } from './natural-size.ts';
import { PushButtons } from './push-buttons.tsx';

/** Of what is drawn for a projector, in px; the letters are 12 px high at least. */
const WIDTH = 768;
/** Letters of 12 px are 30 px high then. */
const MOST_SCALE = 2.5;
/** The screen for which the least scale is said. */
const SCREEN = 1920;

type Props = {
  leastScale: number;
  larger: number;
  /** What of it is in the middle; null until it is pushed by hand. */
  middle: Point | null;
  /** The link of what is pointed at: in the middle while all is larger. */
  chosen: string | null;
  /** Without it, it is not pushed by hand. */
  onPush?: (middle: Point) => void;
  children: ReactNode;
};

/** A drawing as large as its frame allows; one that could not be read then is larger than the frame, and pushed. */
export function Fitted({ leastScale, larger, middle, chosen, onPush, children }: Props) {
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
  const plain = fits >= least ? fits : Math.max(least, Math.min(fills, most));
  const drawn = natural ?? NOTHING;
  const { width: w, height: h, inked } = drawn;
  // Whose names are all seen keeps them: it is larger by the room around them.
  const whole = Math.min((room?.width ?? 0) / inked.width, (room?.height ?? 0) / inked.height);
  const isWhole = whole >= plain;
  const wanted = plain * 1.25 ** larger;
  const scale = isWhole ? Math.min(wanted, whole) : wanted;
  const [width, height] = [w * scale, h * scale];
  const isByHand = useIsByHand(frame);
  useEffect(() => {
    const element = frame.current;
    if (element === null || drawing.current === null) return;
    const { clientWidth, clientHeight } = element;
    const pointed = isWhole ? middleOf(drawn) : larger === 0 ? null : placeOf(chosen, drawing.current);
    // What is wider than its frame begins at its beginning.
    const x = middle?.x ?? pointed?.x ?? middleAt(0, { drawing: w * plain, frame: clientWidth });
    const y = middle?.y ?? pointed?.y ?? middleAt(0, { drawing: h * plain, frame: clientHeight });
    const left = scrollTo(x, { drawing: width, frame: clientWidth });
    const top = scrollTo(y, { drawing: height, frame: clientHeight });
    if (Math.abs(element.scrollLeft - left) > 1 || Math.abs(element.scrollTop - top) > 1) {
      isByHand.current = false;
      element.scrollTo(left, top);
    }
  }, [isByHand, middle, chosen, larger, width, height, w, h, plain, isWhole, drawn]);
  const push = ({ currentTarget: at }: UIEvent<HTMLDivElement>) => {
    if (!isByHand.current) return;
    onPush?.({
      x: middleAt(at.scrollLeft, { drawing: at.scrollWidth, frame: at.clientWidth }),
      y: middleAt(at.scrollTop, { drawing: at.scrollHeight, frame: at.clientHeight }),
    });
  };
  const isWider = room !== null && width > room.width + 1;
  const isHigher = room !== null && height > room.height + 1;
  return (
    <>
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
      {onPush !== undefined && (isWider || isHigher) && (
        <PushButtons
          isWider={isWider}
          isHigher={isHigher}
          onPush={(x, y) => {
            const element = frame.current;
            isByHand.current = true;
            element?.scrollBy(x * element.clientWidth, y * element.clientHeight);
          }}
        />
      )}
    </>
  );
}

const BY_HAND = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Whether an element is scrolled by hand, and not by the page, or by the browser where what it holds becomes smaller. */
function useIsByHand(ref: { current: HTMLElement | null }) {
  const isByHand = useRef(false);
  useEffect(() => {
    const element = ref.current;
    const begin = () => {
      isByHand.current = true;
    };
    for (const kind of BY_HAND) element?.addEventListener(kind, begin, { passive: true });
    return () => {
      for (const kind of BY_HAND) element?.removeEventListener(kind, begin);
    };
  }, [ref]);
  return isByHand;
}

/** The middle of what is pointed at, in shares of the drawing; null where nothing is. */
function placeOf(link: string | null, drawing: HTMLElement): Point | null {
  const pointed =
    link === null
      ? undefined
      : [...drawing.querySelectorAll('a')].find((each) => each.getAttribute('href') === link);
  if (pointed === undefined) return null;
  const [within, box] = [drawing.getBoundingClientRect(), pointed.getBoundingClientRect()];
  return {
    x: (box.left + box.width / 2 - within.left) / within.width,
    y: (box.top + box.height / 2 - within.top) / within.height,
  };
}

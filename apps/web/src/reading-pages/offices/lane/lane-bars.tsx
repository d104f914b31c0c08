import type { ReactNode } from 'react';
import { At } from './at.tsx';
import { BarName } from './bar-name.tsx';
import type { LadderTerm } from './ladder-term.ts';
import styles from './lane-bars.module.css';
import { ARREST_REACH, ARREST_WIDTH, type LaneLook, LINE } from './lane-look.ts';
import type { Lane, LaneBar } from './lay-lane.ts';

type Props = {
  lane: Lane;
  look: LaneLook;
  /** Whether a bar is filled: the terms of the figures that the page is about are. */
  isFilled?: (term: LadderTerm) => boolean;
  /** Wraps a bar and its name, for example in a link. */
  wrap?: (term: LadderTerm, bar: ReactNode) => ReactNode;
};

/**
 * The bars of a lane, for an SVG as wide as the axis on a page with `FateMarkSymbols`. Hidden from screen readers: the page
 * lists the terms in words.
 */
export function LaneBars({ lane, look, isFilled = () => false, wrap = (_term, bar) => bar }: Props) {
  return lane.bars.map((bar) => (
    <g
      key={bar.term.id}
      className={styles.term}
      data-holder={bar.term.holder.id}
      data-standing={bar.term.standing}
      data-filled={isFilled(bar.term) || undefined}
    >
      {wrap(bar.term, <Bar bar={bar} look={look} />)}
      {bar.caption.length > 0 && <Caption bar={bar} />}
    </g>
  ));
}

function Bar({ bar, look }: { bar: LaneBar; look: LaneLook }) {
  const { start, end, top, height, chevron } = bar;
  const middle = top + height / 2;
  return (
    <>
      <rect
        x={`${start}%`}
        y={top}
        width={`${round(end - start)}%`}
        height={height}
        rx={2}
        className={styles.bar}
      />
      {(bar.isOpenEnd || bar.isLeftByArrest) && (
        <At x={end}>
          {bar.isOpenEnd ? (
            <path d={`M-9 ${middle - 4}L-4 ${middle}L-9 ${middle + 4}z`} className={styles.onward} />
          ) : (
            <rect
              x={-ARREST_WIDTH}
              y={top - ARREST_REACH}
              width={ARREST_WIDTH}
              height={height + 2 * ARREST_REACH}
              className={styles.arrest}
            />
          )}
        </At>
      )}
      {chevron !== null && (
        <At x={start}>
          <path
            d={chevron === 'above' ? `M3 ${top - 12}l-6 4.5l6 4.5` : `M9 ${middle - 4}l-5 4l5 4`}
            className={styles.chevron}
          />
        </At>
      )}
      <BarName bar={bar} look={look} />
    </>
  );
}

function Caption({ bar: { caption, end, top } }: { bar: LaneBar }) {
  return (
    <At x={end}>
      {caption.map((line, index) => (
        <text
          key={line}
          x={-6}
          y={top - 5 - (caption.length - 1 - index) * LINE}
          textAnchor="end"
          className={styles.caption}
        >
          {line}
        </text>
      ))}
    </At>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

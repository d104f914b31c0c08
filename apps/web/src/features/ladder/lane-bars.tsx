import type { ReactNode } from 'react';
import { FateMarkUse } from '../grammar/fate-mark-symbols.tsx';
import type { LadderTerm } from './ladder-term.ts';
import styles from './lane-bars.module.css';
import {
  ARREST_REACH,
  ARREST_WIDTH,
  CHEVRON_WIDTH,
  type LaneLook,
  LINE,
  PAD,
  SMALL_TEXT,
} from './lane-look.ts';
import type { Lane, LaneBar } from './lay-lane.ts';
import { MARK_GAP } from './pack-names.ts';

type Props = {
  lane: Lane;
  look: LaneLook;
  /** Whose bars are filled: the people the picture is about. */
  isFilled?: (term: LadderTerm) => boolean;
  /** Puts something around a bar and its name, such as a link. */
  wrap?: (term: LadderTerm, bar: ReactNode) => ReactNode;
};

/** The bars of a lane, for an SVG as wide as the axis on a page that holds `FateMarkSymbols`. Says nothing to those who hear: the terms stand beside it in words. */
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
  const { term, start, end, top, height, chevron } = bar;
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
      {bar.isOpenEnd && (
        <At x={end}>
          <path d={`M-9 ${middle - 4}L-4 ${middle}L-9 ${middle + 4}z`} className={styles.onward} />
        </At>
      )}
      {bar.isLeftByArrest && (
        <At x={end}>
          <rect
            x={-ARREST_WIDTH}
            y={top - ARREST_REACH}
            width={ARREST_WIDTH}
            height={height + 2 * ARREST_REACH}
            className={styles.arrest}
          />
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
      <Name bar={bar} look={look} term={term} middle={middle} />
    </>
  );
}

function Name({
  bar,
  look,
  term,
  middle,
}: {
  bar: LaneBar;
  look: LaneLook;
  term: LadderTerm;
  middle: number;
}) {
  const { holder } = term;
  const { inside, beneath } = bar;
  if (inside !== null) {
    const x = PAD + (bar.chevron === 'inside' ? CHEVRON_WIDTH : 0);
    const baseline = middle + look.nameSize * 0.35 - (inside.notes.length * LINE) / 2;
    return (
      <At x={bar.start} className={styles.inside}>
        <g transform={`translate(${x} ${round(baseline - look.nameSize * 0.35 - look.markSize / 2)})`}>
          <FateMarkUse fate={holder.fate} hasRing={holder.hasHand} size={look.markSize} />
        </g>
        <text x={x + look.markSize + 5} y={round(baseline)} className={styles.name} fontSize={look.nameSize}>
          {holder.shortName}
        </text>
        {inside.notes.map((line, index) => (
          <text
            key={line}
            x={x + look.markSize + 5}
            y={round(baseline + (index + 1) * LINE)}
            className={styles.note}
          >
            {line}
          </text>
        ))}
      </At>
    );
  }
  if (beneath === null) return null;
  const isStart = beneath.anchor === 'start';
  return (
    <At x={beneath.x}>
      <text
        x={isStart ? SMALL_TEXT + MARK_GAP : 0}
        y={beneath.y + 12}
        textAnchor={beneath.anchor}
        className={styles.beneath}
      >
        {holder.shortName}
      </text>
      {isStart && (
        <g transform={`translate(0 ${beneath.y + 2})`}>
          <FateMarkUse fate={holder.fate} hasRing={holder.hasHand} size={SMALL_TEXT} />
        </g>
      )}
    </At>
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

/** What is measured in pixels from a place in per cent. */
function At({ x, className, children }: { x: number; className?: string | undefined; children: ReactNode }) {
  return (
    <svg x={`${x}%`} overflow="visible" className={className} aria-hidden="true">
      {children}
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

import type { TimeAxis } from '../../../time/axis/time-axis.ts';
import { type DraftBar, draftBar } from './draft-bar.ts';
import type { LadderTerm } from './ladder-term.ts';
import { ARREST_REACH, CHEVRON_HEIGHT, halfHeight, type LaneLook, LEAST, LINE } from './lane-look.ts';
import { packNames } from './pack-names.ts';
import { spaceBars } from './space-bars.ts';
import { type TermSpan, termSpans } from './term-spans.ts';

/** Horizontal positions are in % of the axis, so that a lane stretches; vertical positions and sizes are in px. */
export type LaneBar = Omit<DraftBar, 'from' | 'right' | 'level'> & {
  start: number;
  end: number;
  top: number;
  /** The name below the bar; null where it is in the bar. */
  beneath: { x: number; y: number; anchor: 'start' | 'end' } | null;
};

export type Lane = { bars: LaneBar[]; height: number };

type Options = {
  /** Notes for under a name, the fullest first: the first that fits is shown. */
  notesOf?: (term: LadderTerm) => readonly string[];
};

/** The terms of one office as bars on an axis. Terms wholly outside of the axis are left out. */
export function layLane(
  terms: readonly LadderTerm[],
  axis: TimeAxis,
  look: LaneLook,
  { notesOf = () => [] }: Options = {},
): Lane {
  const percent = (pixels: number) => Math.round((pixels / look.width) * 1e4) / 100;
  const spans = termSpans(terms);
  const drafts = placeSpans(
    spans.filter((span) => isOnAxis(span, axis)),
    axis,
    look.width,
  ).map(({ span, from, to }) => {
    const before = spans[spans.indexOf(span) - 1]?.term.holder.id;
    const isReplacement = before !== undefined && before !== span.term.holder.id;
    return draftBar({ span, from, to, isReplacement, axis, look, notes: notesOf(span.term) });
  });
  const above = Math.max(ARREST_REACH, ...drafts.map(heightAbove));
  const topOf = (level: number) =>
    above +
    (level === 0
      ? 0
      : look.barHeight + 2 * ARREST_REACH + (level - 1) * (halfHeight(look) + 2 * ARREST_REACH));
  const bottom = Math.max(0, ...drafts.map(({ level, height }) => topOf(level) + height)) + ARREST_REACH;
  const { places, rows } = packNames(drafts, look.width);
  return {
    bars: drafts.map((draft) => {
      const { level, from, right, ...bar } = draft;
      const place = places.get(draft);
      return {
        ...bar,
        start: percent(from),
        end: percent(right),
        top: topOf(level),
        beneath:
          place === undefined
            ? null
            : { x: percent(place.x), y: bottom + place.row * LINE, anchor: place.anchor },
      };
    }),
    height: bottom + rows * LINE,
  };
}

function isOnAxis({ start, end }: TermSpan, axis: TimeAxis): boolean {
  if (start === null && end === null) return false;
  return !(start !== null && axis.isAfter(start)) && !(end !== null && axis.isBefore(end));
}

/** Horizontal extents of the bars in px; bars of one level do not overlap. */
function placeSpans(
  spans: readonly TermSpan[],
  axis: TimeAxis,
  width: number,
): { span: TermSpan; from: number; to: number }[] {
  const levels = [...new Set(spans.map(({ level }) => level))];
  const placed = levels.flatMap((level) => {
    const those = spans.filter((span) => span.level === level);
    const wished = those.map(({ start, end }) => ({
      from: start === null ? 0 : (axis.at(start) / 100) * width,
      to: end === null ? width : (axis.at(end) / 100) * width,
    }));
    return spaceBars(wished, width, LEAST).flatMap((place, index) => {
      const span = those[index];
      return span === undefined ? [] : [{ span, ...place }];
    });
  });
  return placed.sort((a, b) => spans.indexOf(a.span) - spans.indexOf(b.span));
}

function heightAbove({ caption, chevron }: DraftBar): number {
  return Math.max(caption.length * LINE, chevron === 'above' ? CHEVRON_HEIGHT : 0);
}

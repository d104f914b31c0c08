import { formatEdtf } from '@kto-kogo/domain';
import { textWidth } from '../../graph-canvas/geometry/text-width.ts';
import type { TimeAxis } from '../time-axis/time-axis.ts';
import type { LadderTerm } from './ladder-term.ts';
import {
  ARREST_REACH,
  ARREST_WIDTH,
  CHEVRON_HEIGHT,
  CHEVRON_WIDTH,
  GAP,
  type LaneLook,
  LEAST,
  LINE,
  PAD,
  SMALL_TEXT,
} from './lane-look.ts';
import { isLeftByArrest } from './left-by-arrest.ts';
import { packTexts } from './pack-texts.ts';
import { spaceBars } from './space-bars.ts';
import { termSpans } from './term-spans.ts';
import { wrapWords } from './wrap-words.ts';

/** Where something lies across is in per cent of the axis, so that a lane stretches; down and sizes are pixels. */
export type LaneBar = {
  term: LadderTerm;
  start: number;
  end: number;
  top: number;
  height: number;
  isOpenStart: boolean;
  isOpenEnd: boolean;
  isLeftByArrest: boolean;
  chevron: 'above' | 'inside' | null;
  /** The name in the bar with the words under it; null where the bar is too short. */
  inside: { notes: string[] } | null;
  /** The name under the bar; null where it stands in it. */
  beneath: { x: number; y: number; anchor: 'start' | 'end' } | null;
  /** How the term ended, over the bar's end; the last line next to the bar. */
  caption: string[];
};

export type Lane = { bars: LaneBar[]; height: number };

type Options = {
  /** Words under a name, the fullest first: what fits is taken. */
  notesOf?: (term: LadderTerm) => readonly string[];
};

/** The terms of one office as bars on an axis. What lies wholly beyond the axis is left out. */
export function layLane(
  terms: readonly LadderTerm[],
  axis: TimeAxis,
  look: LaneLook,
  { notesOf = () => [] }: Options = {},
): Lane {
  const { width } = look;
  const px = (percent: number) => (percent / 100) * width;
  const percent = (pixels: number) => Math.round((pixels / width) * 1e4) / 100;
  const spans = termSpans(terms);
  const shown = spans.flatMap((span, index) => {
    const { start, end, term } = span;
    if (start === null && end === null) return [];
    if ((start !== null && axis.isAfter(start)) || (end !== null && axis.isBefore(end))) return [];
    const before = spans[index - 1]?.term.holder.id;
    return [{ ...span, isReplacement: before !== undefined && before !== term.holder.id }];
  });
  const placed = new Map<LadderTerm, { from: number; to: number }>();
  for (const level of new Set(shown.map((span) => span.level))) {
    const bars = shown.filter((span) => span.level === level);
    const spaced = spaceBars(
      bars.map(({ start, end }) => ({
        from: start === null ? 0 : px(axis.at(start)),
        to: end === null ? width : px(axis.at(end)),
      })),
      width,
      LEAST,
    );
    for (const [index, { term }] of bars.entries()) placed.set(term, spaced[index] ?? { from: 0, to: 0 });
  }

  const drafts = shown.map(({ term, start, end, level, isReplacement }) => {
    const { from, to } = placed.get(term) ?? { from: 0, to: 0 };
    const isOpenStart = start === null || axis.isBefore(start);
    const isOpenEnd = end === null || axis.isAfter(end);
    const byArrest = !isOpenEnd && isLeftByArrest(term);
    const hasChevron = isReplacement && !isOpenStart;
    const right = to - GAP;
    const height = level === 0 ? look.barHeight : Math.max(12, Math.round(look.barHeight / 2));
    const edges = (byArrest ? ARREST_WIDTH : 0) + (isOpenEnd ? 12 : 0);
    const room = right - from - 2 * PAD - edges - look.markSize - 5;
    const nameWidth = textWidth(term.holder.shortName, look.nameSize, true);
    const isInside = height >= look.nameSize + 3 && nameWidth <= room;
    const isInsideWithChevron = isInside && nameWidth + CHEVRON_WIDTH <= room;
    const notes = isInside && level === 0 ? firstThatFits(notesOf(term), room, look.noteLines) : [];
    const captionRoom = right - from - (hasChevron ? CHEVRON_WIDTH : 0) - CHEVRON_WIDTH;
    const caption =
      level === 0
        ? (wrapWords(captionOf(term, isOpenEnd), captionRoom, SMALL_TEXT, look.captionLines) ?? [])
        : [];
    const chevron: LaneBar['chevron'] = !hasChevron
      ? null
      : look.chevron === 'above' && level === 0
        ? 'above'
        : isInsideWithChevron || (!isInside && right - from >= CHEVRON_WIDTH + ARREST_WIDTH + 4)
          ? 'inside'
          : null;
    return {
      term,
      level,
      from,
      right,
      height,
      isOpenStart,
      isOpenEnd,
      isLeftByArrest: byArrest,
      chevron,
      inside: isInside ? { notes } : null,
      caption,
    };
  });

  const above = Math.max(
    ARREST_REACH,
    ...drafts.map(({ caption, chevron }) =>
      Math.max(caption.length * LINE, chevron === 'above' ? CHEVRON_HEIGHT : 0),
    ),
  );
  const levels = Math.max(0, ...drafts.map(({ level }) => level));
  const half = Math.max(12, Math.round(look.barHeight / 2));
  const topOf = (level: number) =>
    above + (level === 0 ? 0 : look.barHeight + 2 * ARREST_REACH + (level - 1) * (half + 2 * ARREST_REACH));
  const barsEnd = topOf(levels) + (levels === 0 ? look.barHeight : half) + ARREST_REACH;
  const outside = drafts.filter(({ inside }) => inside === null);
  const places = packTexts(
    outside.map(({ from, right, term }) => ({
      left: from,
      right,
      width: SMALL_TEXT + 4 + textWidth(term.holder.shortName, SMALL_TEXT),
    })),
    width,
  );
  const rows = Math.max(0, ...places.map(({ row }) => row + 1));
  const beneath = new Map(
    outside.map(({ term }, index) => {
      const place = places[index];
      return [
        term,
        place === undefined
          ? null
          : { x: percent(place.x), y: barsEnd + place.row * LINE, anchor: place.anchor },
      ];
    }),
  );
  return {
    bars: drafts.map(({ level, from, right, ...bar }) => ({
      ...bar,
      start: percent(from),
      end: percent(right),
      top: topOf(level),
      beneath: beneath.get(bar.term) ?? null,
    })),
    height: barsEnd + rows * LINE,
  };
}

function captionOf({ howEnded, until }: LadderTerm, isOpenEnd: boolean): string {
  const end = isOpenEnd && until !== null ? [`held it until ${formatEdtf(until, 'short')}`] : [];
  return [...end, ...(howEnded === null ? [] : [howEnded])].join(', ');
}

function firstThatFits(notes: readonly string[], room: number, linesMax: number): string[] {
  for (const note of notes) {
    const lines = wrapWords(note, room, SMALL_TEXT, linesMax);
    if (lines !== null) return lines;
  }
  return [];
}

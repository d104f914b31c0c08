import { formatEdtf } from '@kto-kogo/domain';
import { textWidth } from '../../../geometry/text-width.ts';
import { wrapWords } from '../../../geometry/wrap-words.ts';
import type { TimeAxis } from '../../../time/axis/time-axis.ts';
import type { LadderTerm } from './ladder-term.ts';
import { ARREST_WIDTH, CHEVRON_WIDTH, GAP, halfHeight, type LaneLook, PAD, SMALL_TEXT } from './lane-look.ts';
import { isLeftByArrest } from './left-by-arrest.ts';
import type { TermSpan } from './term-spans.ts';

/** A bar with its texts, before the lane is stacked. In px. */
export type DraftBar = {
  term: LadderTerm;
  level: number;
  from: number;
  right: number;
  height: number;
  isOpenStart: boolean;
  isOpenEnd: boolean;
  isLeftByArrest: boolean;
  chevron: 'above' | 'inside' | null;
  /** The notes under the name in the bar; null where the bar is too short for the name. */
  inside: { notes: string[] } | null;
  /** How the term ended, as lines above the bar's end; the last is next to the bar. */
  caption: string[];
};

type Wish = {
  span: TermSpan;
  from: number;
  to: number;
  isReplacement: boolean;
  axis: TimeAxis;
  look: LaneLook;
  notes: readonly string[];
};

/** Space at the open end of a bar for the sign that the term continues. */
const ONWARD = 12;

export function draftBar({ span, from, to, isReplacement, axis, look, notes }: Wish): DraftBar {
  const { term, start, end, level } = span;
  const isOpenStart = start === null || axis.isBefore(start);
  const isOpenEnd = end === null || axis.isAfter(end);
  const isByArrest = !isOpenEnd && isLeftByArrest(term);
  const hasChevron = isReplacement && !isOpenStart;
  const right = to - GAP;
  const width = right - from;
  const height = level === 0 ? look.barHeight : halfHeight(look);
  const edges = 2 * PAD + (isByArrest ? ARREST_WIDTH : 0) + (isOpenEnd ? ONWARD : 0);
  const room = width - edges - look.markSize - 5;
  const name = textWidth(term.holder.shortName, look.nameSize, true);
  const isInside = height >= look.nameSize + 3 && name <= room;
  const chevronInside = isInside ? name + CHEVRON_WIDTH <= room : width >= CHEVRON_WIDTH + ARREST_WIDTH + PAD;
  const captionRoom = width - (hasChevron ? 2 : 1) * CHEVRON_WIDTH;
  return {
    term,
    level,
    from,
    right,
    height,
    isOpenStart,
    isOpenEnd,
    isLeftByArrest: isByArrest,
    chevron: !hasChevron
      ? null
      : look.chevron === 'above' && level === 0
        ? 'above'
        : chevronInside
          ? 'inside'
          : null,
    inside: isInside ? { notes: level === 0 ? firstThatFits(notes, room, look.noteLines) : [] } : null,
    caption:
      level === 0
        ? (wrapWords(captionOf(term, isOpenEnd), captionRoom, SMALL_TEXT, look.captionLines) ?? [])
        : [],
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

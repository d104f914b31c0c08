import { daysFrom, parseEdtf } from '@kto-kogo/domain';
import { wrapWords } from '../../../geometry/wrap-words.ts';
import type { TimeAxis } from '../../../time/axis/time-axis.ts';
import { type AxisSize, LABEL_WIDTH } from '../lane/axis-sizes.ts';
import type { LadderTerm } from '../lane/ladder-term.ts';
import { type LaneLook, LINE } from '../lane/lane-look.ts';
import { type Lane, type LaneBar, layLane } from '../lane/lay-lane.ts';
import type { SideLane } from './choose-lanes.ts';

export type PlacedLane = {
  id: string;
  shortName: string;
  words: string | null;
  lane: Lane;
  look: LaneLook;
  /** In px from the top. */
  labelTop: number;
  top: number;
};

/** A line from a bar to the next of the same figure: x in %, y in px. */
export type Move = { id: string; from: { x: number; y: number }; to: { x: number; y: number } };

export type LadderLayout = { lanes: PlacedLane[]; moves: Move[]; height: number };

type Office = { id: string; shortName: string; terms: readonly LadderTerm[] };

export const YEARS_HEIGHT = 24;
const BETWEEN = 14;
const LABEL_LINE = 18;

export function layLadder(
  office: Office,
  beside: readonly SideLane[],
  { axis, size, notesOf }: { axis: TimeAxis; size: AxisSize; notesOf: (term: LadderTerm) => string[] },
): LadderLayout {
  const asked: LaneLook = {
    width: size.width,
    barHeight: size.isLabelBeside ? 62 : 88,
    nameSize: size.isLabelBeside ? 17 : 14,
    markSize: size.isLabelBeside ? 20 : 16,
    chevron: 'above',
    captionLines: 3,
    noteLines: size.isLabelBeside ? 2 : 4,
  };
  const other: LaneLook = {
    ...asked,
    barHeight: 28,
    nameSize: 13,
    markSize: 16,
    captionLines: 0,
    noteLines: 0,
  };
  let at = YEARS_HEIGHT;
  const place = (one: Office & { words: string | null }, look: LaneLook): PlacedLane => {
    const lane = layLane(one.terms, axis, look, look === asked ? { notesOf } : {});
    const label = labelHeight(one, size);
    const labelTop = at;
    // A label beside its lane begins level with the bars; a label above the lane moves the bars down.
    const top = size.isLabelBeside ? labelTop : labelTop + label;
    const bars = lane.bars[0]?.top ?? 0;
    at = (size.isLabelBeside ? Math.max(top + lane.height, top + bars + label) : top + lane.height) + BETWEEN;
    return { id: one.id, shortName: one.shortName, words: one.words, lane, look, labelTop, top };
  };
  const lanes = [place({ ...office, words: null }, asked), ...beside.map((one) => place(one, other))];
  const people = new Set(office.terms.map(({ holder }) => holder.id));
  return { lanes, moves: [...people].flatMap((id) => movesOf(id, lanes)), height: at };
}

function labelHeight(
  { shortName, words }: { shortName: string; words: string | null },
  size: AxisSize,
): number {
  const room = size.isLabelBeside ? LABEL_WIDTH : size.width;
  const name = wrapWords(shortName, room / 1.08, 14, 9)?.length ?? 2;
  const said = words === null ? 0 : (wrapWords(words, room, 12, 9)?.length ?? 2);
  return name * LABEL_LINE + said * LINE + 2;
}

/** A figure who moves on later than this was elsewhere in between, which a line would hide. */
const YEAR_DAYS = 366;

function movesOf(id: string, lanes: readonly PlacedLane[]): Move[] {
  const stays = lanes
    .flatMap((lane) => lane.lane.bars.map((bar) => ({ bar, lane })))
    .filter(({ bar }) => bar.term.holder.id === id)
    .sort((a, b) => a.bar.start - b.bar.start);
  return stays.slice(1).flatMap((next, index) => {
    const before = stays[index];
    if (before === undefined || before.lane === next.lane || next.bar.isOpenStart) return [];
    if (isLongBetween(before.bar, next.bar)) return [];
    const isDown = next.lane.top > before.lane.top;
    const edge = ({ lane, bar }: typeof next, isLower: boolean) =>
      lane.top + bar.top + (isLower ? bar.height : 0);
    return {
      id: `${before.bar.term.id}-${next.bar.term.id}`,
      from: { x: Math.min(before.bar.end, next.bar.start), y: edge(before, isDown) },
      to: { x: next.bar.start, y: edge(next, !isDown) },
    };
  });
}

function isLongBetween(before: LaneBar, next: LaneBar): boolean {
  const { until } = before.term;
  const { date } = next.term;
  if (until === null || date === null) return true;
  return daysFrom(parseEdtf(until).latest, parseEdtf(date).earliest) > YEAR_DAYS;
}

import { type Id, STANCE_WORDS } from '@kto-kogo/domain';
import { type Box, grown, type Point, type Reach } from '../../geometry/box.ts';
import { textWidth } from '../../geometry/text-width.ts';
import type { LensMark } from '../../record/interpretation/lens.ts';
import type { Arrival, CascadeRecord } from '../cascade-record.ts';
import type { ColumnLayout } from '../layout/arrange-columns.ts';
import { layTie } from '../layout/lay-tie.ts';
import { boxOf, nameFoot, type Place } from '../layout/place-box.ts';
import type { LaidLens } from './laid-lens.ts';
import { tagBox } from './tag-box.ts';

/** The words of the lenses on a mark or on a line, a line of text each. */
export type LensTag = {
  key: string;
  marks: readonly LensMark[];
  box: Box;
  /** Whose it is: it comes and goes with the arrival; null for the spark. */
  arrival: Id | null;
  /** Where a line leads from the tag to what it is on; null where it stands beside it. */
  leader: Point | null;
};

export const TAG_PX = 11;
export const TAG_LINE = 15;
/** Of the line that stands before the word. */
export const TAG_MARK = 18;
export const TAG_PAD = 4;
/** Between the rim of a mark, with the rings of the lenses, and its tag. */
const CLEAR = 8;
/** Between two tags. */
const APART = 4;
/** Between a tag and the edge of the drawing. */
const EDGE = 2;
/** How far a tag above or beneath a mark may stand to one side. */
const SHIFTS = [0, -6, 6, -12, 12, -18, 18, -24, 24, -30, 30, -36, 36, -42, 42];

export function tagWords({ lens: { isFringe }, stance: { kind } }: LensMark): string {
  return `${STANCE_WORDS[kind]}${isFringe ? ' · fringe' : ''}`;
}

/**
 * Places the tags where they cover no mark, no name and no other tag: beside what they are on, or else as near as may be, with a leader.
 * Nothing else moves.
 */
export function placeTags(
  { spark, arrivals }: CascadeRecord,
  { width, height, places }: ColumnLayout,
  top: number,
  { marks }: LaidLens,
): LensTag[] {
  const taken = [...places.values()].map(boxOf);
  const bounds = { left: EDGE, top, right: width - EDGE, bottom: height - EDGE };
  const onEntity = (id: Id, arrival: Id | null): LensTag[] => {
    const [own, at] = [marks.get(id), places.get(id)];
    if (own === undefined || at === undefined) return [];
    const reach = reachOf(own);
    const { box, isBeside } = tagBox(at, spotsBeside(at, reach), reach, taken, bounds);
    taken.push(grown(box, APART));
    return [{ key: id, marks: own, box, arrival, leader: isBeside ? null : onRim(at, box) }];
  };
  const onTie = ({ id, from, tie }: Arrival): LensTag[] => {
    const [own, source, target] = [marks.get(tie.id), places.get(from), places.get(id)];
    if (own === undefined || source === undefined || target === undefined) return [];
    const reach = reachOf(own);
    const { middle } = layTie(source, target, false);
    const { box, isBeside } = tagBox(middle, [middle], reach, taken, bounds);
    taken.push(grown(box, APART));
    return [{ key: tie.id, marks: own, box, arrival: id, leader: isBeside ? null : middle }];
  };
  // Marks first: a line is long, and its tag finds room elsewhere on it.
  return [
    ...onEntity(spark.id, null),
    ...arrivals.flatMap(({ id }) => onEntity(id, id)),
    ...arrivals.flatMap(onTie),
  ];
}

/** Above a mark, above the lines that leave and reach it, and beneath its name. */
function spotsBeside(place: Place, reach: Reach): Point[] {
  const { x, y, radius, lines } = place;
  const above = y - radius - CLEAR - reach.bottom;
  const level = y - 4 - reach.bottom;
  const aside = radius + CLEAR;
  const beneath = nameFoot(place, lines.length - 1) + 5 + reach.top;
  return [
    { x, y: above },
    { x: x + aside + reach.left, y: level },
    ...[above, beneath].flatMap((at) => SHIFTS.map((shift) => ({ x: x + shift, y: at }))),
    { x: x - aside - reach.right, y: level },
  ];
}

/** Where a leader leaves a mark, so that it does not run across it. */
function onRim({ x, y, radius }: Place, box: Box): Point {
  const [across, down] = [(box.left + box.right) / 2 - x, (box.top + box.bottom) / 2 - y];
  const part = (radius + CLEAR) / Math.max(1, Math.hypot(across, down));
  return { x: x + part * across, y: y + part * down };
}

function reachOf(marks: readonly LensMark[]): Reach {
  const widths = marks.map((mark) => {
    const letter = mark.lens.letter === null ? 0 : TAG_PX;
    return letter + TAG_MARK + TAG_PAD + textWidth(tagWords(mark), TAG_PX);
  });
  const half = Math.ceil(Math.max(...widths) / 2) + TAG_PAD;
  const tall = (marks.length * TAG_LINE) / 2 + 1;
  return { left: half, right: half, top: tall, bottom: tall };
}

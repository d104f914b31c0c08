import { compareText, type Id, parseEdtf } from '@kto-kogo/domain';
import { type Network, type NetworkNode, otherEnd } from '@kto-kogo/network';
import { type Box, boxAt, type Point, type Reach } from '../src/geometry/box.ts';
import { findFreeSpot } from '../src/geometry/find-free-spot.ts';
import { type Band, bandOfDay } from '../src/picture/layouts/bands.ts';
import { nodeSize, plainReach, plateSize } from '../src/picture/node-size.ts';

/** An event with so many ties is named from afar, as every trial is. */
const CASE_TIES = 10;

type World = { width: number; height: number; bands: readonly Band[] };
export type PlacedThing = { id: Id; place: Point; box: Box };

/** Trials and main cases, each with room for its name, near those tied to it. They come before the many. */
export function placeCases(
  record: Network,
  world: World,
  people: ReadonlyMap<Id, Point>,
  taken: readonly Box[],
): PlacedThing[] {
  const occupied = [...taken];
  const placed: PlacedThing[] = [];
  const cases = [...record.nodes.values()]
    .map((node) => ({ node, ties: tiesOf(record, node).length }))
    .filter(({ node, ties }) => node.kind === 'TRIAL' || (node.kind === 'EVENT' && ties >= CASE_TIES))
    .toSorted((a, b) => b.ties - a.ties || compareText(a.node.id, b.node.id));
  for (const { node } of cases) {
    const reach = plainReach(plateSize(node.shortName));
    const place = placeNear(record, node, reach, world, people, occupied);
    const box = boxAt(place, reach);
    placed.push({ id: node.id, place, box });
    occupied.push(box);
  }
  return placed;
}

/** The other events, or the offices, for when they are switched on. */
export function placeThings(
  record: Network,
  thing: 'EVENT' | 'OFFICE',
  world: World,
  people: ReadonlyMap<Id, Point>,
  taken: readonly Box[],
): PlacedThing[] {
  const occupied = [...taken];
  const placed: PlacedThing[] = [];
  const things = [...record.nodes.values()]
    .filter(({ id, kind }) => kind === thing && !people.has(id))
    .toSorted((a, b) => compareText(a.id, b.id));
  for (const node of things) {
    const reach = plainReach(nodeSize(node.kind, node.shortName, 0));
    const place = placeNear(record, node, reach, world, people, occupied);
    const box = boxAt(place, reach);
    placed.push({ id: node.id, place, box });
    occupied.push(box);
  }
  return placed;
}

/**
 * In the band of its day, or where there are no bands among those tied to it, as high as the median of those tied to it. A long name may reach into the next band; an office, which has
 * no day of its own, may stand there.
 */
function placeNear(
  record: Network,
  node: NetworkNode,
  reach: Reach,
  { width, height, bands }: World,
  places: ReadonlyMap<Id, Point>,
  occupied: readonly Box[],
): Point {
  const ties = tiesOf(record, node);
  const timed = bands[bandOfDay(dayOf(node, ties), bands)];
  const band = timed ?? { left: 0, right: width };
  const near = ties.flatMap((tie) => places.get(otherEnd(tie, node.id)) ?? []);
  const middle = (band.left + band.right) / 2;
  const wish = {
    x: timed === undefined ? (median(near.map(({ x }) => x)) ?? middle) : middle,
    y: median(near.map(({ y }) => y)) ?? height / 2,
  };
  const aside = node.kind === 'OFFICE' ? width : 0;
  const bounds = {
    left: Math.max(0, band.left + 3 - reach.left - aside),
    right: Math.min(width, band.right - 3 + reach.right + aside),
    top: 0,
    bottom: height,
  };
  const spot = findFreeSpot(wish, reach, occupied, bounds);
  return { x: Math.round(spot.x), y: Math.round(spot.y) };
}

function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function tiesOf(record: Network, { id }: NetworkNode) {
  return [...record.ties.values()].filter((tie) => tie.from === id || tie.to === id);
}

/** The first day of an occurrence; an office stands at the median of its terms. */
function dayOf(node: NetworkNode, ties: ReturnType<typeof tiesOf>): string | null {
  const days = ties.flatMap((tie) => tie.earliest ?? []).toSorted();
  const own = node.kind === 'OFFICE' || node.date === null ? null : parseEdtf(node.date).earliest;
  return own ?? days[Math.floor(days.length / 2)] ?? null;
}

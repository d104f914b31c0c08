import { compareText, type Id, parseEdtf } from '@kto-kogo/domain';
import { countPersonTies, type Network, type NetworkNode, otherEnd } from '@kto-kogo/network';
import { type Box, boxAt, type Point } from '../src/geometry/box.ts';
import { findFreeSpot } from '../src/geometry/find-free-spot.ts';
import { type Band, bandOfDay } from '../src/picture/layouts/bands.ts';
import { nodeSize, plainReach } from '../src/picture/node-size.ts';

/** Trials, events and offices, for when they are switched on: in the band of their date, near those tied to them. */
export function placeThings(
  record: Network,
  bands: readonly Band[],
  height: number,
  people: ReadonlyMap<Id, Point>,
  taken: Box[],
): Map<Id, Point> {
  const things = [...record.nodes.values()].filter((node) => node.kind !== 'FIGURE');
  const counts = countPersonTies(record);
  const places = new Map<Id, Point>();
  const occupied = [...taken];
  // The largest first: a plate needs more room than a diamond.
  const sized = things.map((node) => ({
    node,
    reach: plainReach(nodeSize(node.kind, node.shortName, counts.get(node.id) ?? 0)),
  }));
  for (const { node, reach } of sized.toSorted(
    (a, b) => b.reach.left - a.reach.left || compareText(a.node.id, b.node.id),
  )) {
    const ends = endsOf(record, node);
    const band = bands[bandOfDay(ends.day)] ?? { left: 0, right: 0 };
    const ys = ends.ids.flatMap((id) => people.get(id)?.y ?? []).toSorted((a, b) => a - b);
    const wish = { x: (band.left + band.right) / 2, y: ys[Math.floor(ys.length / 2)] ?? height / 2 };
    const bounds = { left: band.left + 3, right: band.right - 3, top: 0, bottom: height };
    const spot = findFreeSpot(wish, reach, occupied, bounds);
    const place = { x: Math.round(spot.x), y: Math.round(spot.y) };
    places.set(node.id, place);
    occupied.push(boxAt(place, reach));
  }
  return places;
}

/** Who is tied to a thing, and its day: an office stands at the median of its terms. */
function endsOf(record: Network, node: NetworkNode): { ids: Id[]; day: string } {
  const ties = [...record.ties.values()].filter((tie) => tie.from === node.id || tie.to === node.id);
  const days = ties.flatMap((tie) => tie.earliest ?? []).toSorted();
  const own = node.kind === 'OFFICE' || node.date === null ? null : parseEdtf(node.date).earliest;
  return {
    ids: ties.map((tie) => otherEnd(tie, node.id)),
    day: own ?? days[Math.floor(days.length / 2)] ?? '1937-06-11',
  };
}

import type { Id } from '@kto-kogo/domain';
import { type Network, otherEnd } from '@kto-kogo/network';
import type { Reach } from '../../geometry/box.ts';
import { reachOf } from '../node-size.ts';
import type { Band } from './bands.ts';
import { bandsOfNodes } from './bands-of-nodes.ts';
import { placeBands } from './place-bands.ts';
import type { LayoutInput, Places } from './places.ts';

/** How many times what everybody takes together the drawing is, so that ties can be seen between them. */
const ROOM = 2.8;
/** In square px, what one takes with a name. */
const PERSON = 2_800;
/** Width to height of the canvas. */
const ASPECT = 1160 / 640;
const LEAST = 12;
/** How often everybody moves to the height of those they are tied to. More changes little (Sugiyama, Tagawa and Toda 1981). */
const ROUNDS = 16;

/**
 * Bands for a record that nothing was computed for, in which everybody stands in rows, without touching anybody, as near as may be to the
 * height of those they are tied to.
 */
export function layAnew({ scene, bands, ties }: LayoutInput): Places {
  const reaches = new Map(
    [...scene.nodes.values()].map((node) => [node.id, reachOf(node, ties.get(node.id) ?? 0)]),
  );
  const areaOf = (ids: Iterable<Id>) =>
    sum([...ids].map((id) => roomOf(id, reaches)).map((room) => room.width * room.height));
  const area = ROOM * Math.max(LEAST * PERSON, areaOf(scene.nodes.keys()));
  const least = Math.round(Math.sqrt(area / ASPECT));
  const width = Math.round(least * ASPECT);
  const members: Id[][] = bands.map(() => []);
  for (const [id, band] of bandsOfNodes(scene, bands)) members[band]?.push(id);
  const placed = placeBands(
    bands,
    members.map((ids) => ({ foremost: areaOf(ids) / PERSON, others: 0 })),
    width,
  );
  const neighbours = neighboursIn(scene);
  const places: Record<Id, readonly [number, number]> = {};
  let height = least;
  const columnOf = (band: number, { left, right }: Band): Column => {
    const heights = new Map(members[band]?.map((id) => [id, wishedHeight(id, neighbours, places)]));
    const inOrder = members[band]?.toSorted(byHeight(heights)) ?? [];
    return { left, width: right - left, rows: inRows(inOrder, reaches, right - left) };
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    // One after the other and to and fro: all at once would change places for ever.
    const inTurn = [...placed.entries()];
    if (round % 2 === 1) inTurn.reverse();
    const columns = inTurn.map(([band, each]) => {
      const column = columnOf(band, each);
      for (const [id, place] of placeRows(column, reaches, height)) places[id] = place;
      return column;
    });
    height = Math.max(least, ...columns.map(({ rows }) => sum(rows.map((row) => row.height))));
    for (const column of columns)
      for (const [id, place] of placeRows(column, reaches, height)) places[id] = place;
  }
  return { width, height, bands: placed, places, headings: [], shelf: '', foot: 0 };
}

function neighboursIn({ nodes, ties }: Network): Map<Id, Id[]> {
  const neighbours = new Map<Id, Id[]>([...nodes.keys()].map((id) => [id, []]));
  for (const tie of ties.values())
    for (const id of [tie.from, tie.to]) neighbours.get(id)?.push(otherEnd(tie, id));
  return neighbours;
}

/**
 * Half way from where it is to the middle of its neighbours: to go all the way would have two change places for ever. Null where neither
 * has a place.
 */
function wishedHeight(
  id: Id,
  neighbours: ReadonlyMap<Id, readonly Id[]>,
  places: Places['places'],
): number | null {
  const heights = neighbours.get(id)?.flatMap((other) => places[other]?.[1] ?? []) ?? [];
  const own = places[id]?.[1] ?? null;
  if (heights.length === 0) return own;
  const middle = sum(heights) / heights.length;
  return own === null ? middle : (own + middle) / 2;
}

/** Who wishes for no height keeps the order of ids, beneath the others. */
function byHeight(heights: ReadonlyMap<Id, number | null>) {
  const of = (id: Id) => heights.get(id) ?? Number.MAX_SAFE_INTEGER;
  return (a: Id, b: Id) => of(a) - of(b) || (a < b ? -1 : 1);
}

type Row = { ids: Id[]; width: number; height: number };

/** From the top, as many in a row as fit; one at least. */
function inRows(ids: readonly Id[], reaches: ReadonlyMap<Id, Reach>, width: number): Row[] {
  const rows: Row[] = [];
  for (const id of ids) {
    const room = roomOf(id, reaches);
    let row = rows.at(-1);
    if (row === undefined || row.width + room.width > width) {
      row = { ids: [], width: 0, height: 0 };
      rows.push(row);
    }
    row.ids.push(id);
    row.width += room.width;
    row.height = Math.max(row.height, room.height);
  }
  return rows;
}

type Column = { left: number; width: number; rows: readonly Row[] };

/** Spreads rows over the height, and those in a row over the width. */
function placeRows(
  { left, width, rows }: Column,
  reaches: ReadonlyMap<Id, Reach>,
  height: number,
): [Id, readonly [number, number]][] {
  const between = (height - sum(rows.map((row) => row.height))) / rows.length;
  let top = between / 2;
  return rows.flatMap((row) => {
    const beside = Math.max(0, width - row.width) / row.ids.length;
    let from = left + beside / 2;
    const y = top;
    top += row.height + between;
    return row.ids.map((id): [Id, readonly [number, number]] => {
      const room = roomOf(id, reaches);
      const x = from + room.left;
      from += room.width + beside;
      return [id, [x, y + room.top]];
    });
  });
}

function roomOf(id: Id, reaches: ReadonlyMap<Id, Reach>) {
  const { left = 0, right = 0, top = 0, bottom = 0 } = reaches.get(id) ?? {};
  return { left, top, width: left + right, height: top + bottom };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

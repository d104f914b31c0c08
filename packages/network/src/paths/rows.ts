/**
 * Adjacency in compressed sparse row form. What a walk reads of a tie stands together and next to the
 * previous tie: in a large record walks wait for memory, and a list of four ties fits one cache line.
 */
export type Rows = {
  /** By entity, the position of its first tie; one more entry at the end. */
  starts: Uint32Array;
  /** By position, `FIELDS` numbers: the entity the tie leads to, first and last day number, trait code. */
  arcs: Int32Array;
  /** Tie number by position. */
  ties: Uint32Array;
};

export const FIELDS = 4;
export const OTHER = 0;
export const FIRST = 1;
export const LAST = 2;
export const TRAITS = 3;

/** By tie number. */
export type TieColumns = { first: Int32Array; last: Int32Array; traits: Uint16Array };

/** Visits every entry, always in the same order. */
export type EachEntry = (visit: (entity: number, other: number, tie: number) => void) => void;

/** Builds rows that keep the order in which their entries are visited. */
export function buildRows(count: number, columns: TieColumns, forEach: EachEntry): Rows {
  const starts = new Uint32Array(count + 1);
  forEach((entity) => {
    starts[entity + 1] = (starts[entity + 1] ?? 0) + 1;
  });
  for (let entity = 0; entity < count; entity += 1) {
    starts[entity + 1] = (starts[entity + 1] ?? 0) + (starts[entity] ?? 0);
  }
  const ties = new Uint32Array(starts[count] ?? 0);
  const arcs = new Int32Array(ties.length * FIELDS);
  const next = starts.slice();
  forEach((entity, other, tie) => {
    const place = next[entity] ?? 0;
    const arc = place * FIELDS;
    arcs[arc + OTHER] = other;
    arcs[arc + FIRST] = columns.first[tie] ?? 0;
    arcs[arc + LAST] = columns.last[tie] ?? 0;
    arcs[arc + TRAITS] = columns.traits[tie] ?? 0;
    ties[place] = tie;
    next[entity] = place + 1;
  });
  return { starts, arcs, ties };
}

/** The positions of each row, sorted by first day. */
export function placesByFirstDay({ starts, arcs, ties }: Rows): Uint32Array {
  const places = new Uint32Array(ties.length);
  for (let place = 0; place < places.length; place += 1) places[place] = place;
  const dayAt = (place: number) => arcs[place * FIELDS + FIRST] ?? 0;
  for (let entity = 0; entity < starts.length - 1; entity += 1) {
    const [start = 0, end = 0] = [starts[entity], starts[entity + 1]];
    if (end - start > 1) places.subarray(start, end).sort((a, b) => dayAt(a) - dayAt(b));
  }
  return places;
}

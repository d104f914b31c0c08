/**
 * Lists of ties by entity, one after another, with the start of every list beside them (compressed sparse rows). What a walk asks of
 * a tie stands together and next to the tie before: in a large record it is the memory that a walk waits for, and so
 * a list of four ties is one line of it.
 */
export type Rows = {
  /** By entity, the place where its ties begin; one more at the end. */
  starts: Uint32Array;
  /** By place, `FIELDS` numbers: where the tie leads from here, the first and the last day number that its date allows, what a filter asks of it. */
  arcs: Int32Array;
  /** By place. */
  ties: Uint32Array;
};

export const FIELDS = 4;
export const OTHER = 0;
export const FIRST = 1;
export const LAST = 2;
export const TRAITS = 3;

/** By tie. */
export type TieColumns = { first: Int32Array; last: Int32Array; traits: Uint16Array };

/** Calls with every entry there is, each time the same and in the same order. */
export type EachEntry = (visit: (entity: number, other: number, tie: number) => void) => void;

/** Each row keeps the order in which its entries come. */
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

/** The places of each row, by first day. */
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

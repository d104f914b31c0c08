/**
 * Lists of ties by entity, one after another in one array for each column, with the start of every list beside them
 * (compressed sparse rows). What a walk asks of a tie stands next to the tie before, so that a list is read in one sweep.
 */
export type Rows = {
  /** By entity; one more at the end. */
  starts: Uint32Array;
  ties: Uint32Array;
  /** Where each tie leads from here. */
  others: Uint32Array;
  /** First and last day number that the date allows; `UNDATED`. */
  first: Int32Array;
  last: Int32Array;
  /** What a filter asks of it. */
  traits: Uint16Array;
};

/** By tie. */
export type TieColumns = Pick<Rows, 'first' | 'last' | 'traits'>;

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
  const others = new Uint32Array(ties.length);
  const next = starts.slice();
  forEach((entity, other, tie) => {
    const place = next[entity] ?? 0;
    ties[place] = tie;
    others[place] = other;
    next[entity] = place + 1;
  });
  return {
    ...{ starts, ties, others },
    first: Int32Array.from(ties, (tie) => columns.first[tie] ?? 0),
    last: Int32Array.from(ties, (tie) => columns.last[tie] ?? 0),
    traits: Uint16Array.from(ties, (tie) => columns.traits[tie] ?? 0),
  };
}

/** The places of each row, by first day. */
export function placesByFirstDay({ starts, first }: Rows): Uint32Array {
  const places = Uint32Array.from(first, (_, place) => place);
  for (let entity = 0; entity < starts.length - 1; entity += 1) {
    const row = places.subarray(starts[entity], starts[entity + 1]);
    if (row.length > 1) row.sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0));
  }
  return places;
}

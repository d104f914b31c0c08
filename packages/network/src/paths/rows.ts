/**
 * Adjacency in compressed sparse row form. What a walk reads of a tie stands together and next to the
 * previous tie: in a large record walks wait for memory, and a list of eight ties fits one cache line.
 */
export type Rows = {
  /** By entity, the position of its first tie; one more entry at the end. */
  starts: Uint32Array;
  /** By position, `FIELDS` numbers: the entity the tie leads to, and the tie's stamp. */
  arcs: Int32Array;
  /** Tie number by position. */
  ties: Uint32Array;
};

export const FIELDS = 2;
export const OTHER = 0;
export const STAMP = 1;

/** Entries that can be visited in parts, always in the same order. */
export type Entries = {
  /** Of what they are entries: each has none, one or several. */
  count: number;
  /** Visits the entries of some, from one to before another. */
  visit(from: number, to: number, each: (entity: number, other: number, tie: number) => void): void;
};

/** How many are visited between two yields: some milliseconds of work. */
export const VISITED_A_SLICE = 50_000;

/** The same where each is judged by what stands elsewhere in memory. */
export const JUDGED_A_SLICE = 8_000;

/**
 * Builds rows that keep the order in which their entries are visited. Yields between slices of work.
 * @param count of entities
 * @param stamps by tie number
 */
export function* buildRows(count: number, stamps: Uint32Array, entries: Entries): Generator<void, Rows> {
  const starts = new Uint32Array(count + 1);
  yield* visitAll(entries, (entity) => {
    starts[entity + 1] = (starts[entity + 1] ?? 0) + 1;
  });
  for (let entity = 0; entity < count; entity += 1) {
    starts[entity + 1] = (starts[entity + 1] ?? 0) + (starts[entity] ?? 0);
  }
  yield;
  const ties = new Uint32Array(starts[count] ?? 0);
  const arcs = new Int32Array(ties.length * FIELDS);
  const next = starts.slice();
  yield* visitAll(entries, (entity, other, tie) => {
    const place = next[entity] ?? 0;
    arcs[place * FIELDS + OTHER] = other;
    arcs[place * FIELDS + STAMP] = stamps[tie] ?? 0;
    ties[place] = tie;
    next[entity] = place + 1;
  });
  return { starts, arcs, ties };
}

function* visitAll(entries: Entries, each: Parameters<Entries['visit']>[2]): Generator<void> {
  for (let from = 0; from < entries.count; from += VISITED_A_SLICE) {
    entries.visit(from, Math.min(entries.count, from + VISITED_A_SLICE), each);
    yield;
  }
}

/**
 * The positions of each row, sorted by first day; of one day in their order. By counting, because the longest rows cannot be sorted within
 * a slice. Yields between slices of work.
 *
 * @param days the first day by stamp
 */
export function* placesByFirstDay(
  { starts, arcs, ties }: Rows,
  days: Int32Array,
): Generator<void, Uint32Array> {
  const { ranks, count } = ranksOf(days);
  yield;
  const rankAt = (place: number) => ranks[arcs[place * FIELDS + STAMP] ?? 0] ?? 0;
  const nextOfRank = new Uint32Array(count + 1);
  for (let place = 0; place < ties.length; place += 1) {
    const rank = rankAt(place);
    nextOfRank[rank + 1] = (nextOfRank[rank + 1] ?? 0) + 1;
    if (place % VISITED_A_SLICE === 0) yield;
  }
  for (let rank = 0; rank < count; rank += 1) {
    nextOfRank[rank + 1] = (nextOfRank[rank + 1] ?? 0) + (nextOfRank[rank] ?? 0);
  }
  const inOrder = new Uint32Array(ties.length);
  const entityAt = new Uint32Array(ties.length);
  let entity = 0;
  for (let place = 0; place < ties.length; place += 1) {
    while ((starts[entity + 1] ?? 0) <= place) entity += 1;
    entityAt[place] = entity;
    const rank = rankAt(place);
    const next = nextOfRank[rank] ?? 0;
    inOrder[next] = place;
    nextOfRank[rank] = next + 1;
    if (place % VISITED_A_SLICE === 0) yield;
  }
  const places = new Uint32Array(ties.length);
  const nextInRow = starts.slice();
  for (let at = 0; at < inOrder.length; at += 1) {
    const place = inOrder[at] ?? 0;
    const row = entityAt[place] ?? 0;
    const next = nextInRow[row] ?? 0;
    places[next] = place;
    nextInRow[row] = next + 1;
    if (at % VISITED_A_SLICE === 0) yield;
  }
  return places;
}

/** By stamp, the place of its first day among all first days, and how many there are. */
function ranksOf(days: Int32Array): { ranks: Uint32Array; count: number } {
  const known = new Map<number, number>();
  for (const day of Int32Array.from(new Set(days)).sort()) known.set(day, known.size);
  return { ranks: Uint32Array.from(days, (day) => known.get(day) ?? 0), count: known.size };
}

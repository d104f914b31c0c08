import type { Id } from '@kto-kogo/domain';

/** On the canvas, from left to right. */
export type BandEdges = { left: number; right: number };

/**
 * Where everybody stands in a layout, at zoom 1, computed ahead for the whole record by `npm run positions`. One layout for every level, so
 * that nobody moves from one to another.
 */
export type Positions = {
  /** Of the bands. Those who are tied to nobody stand on a shelf beneath. */
  width: number;
  height: number;
  /** What the bands are called is said by the record. */
  bands: readonly BandEdges[];
  places: Readonly<Record<Id, readonly [number, number]>>;
  /** Trials and the events that many are tied to, which are named from afar; those with most ties first. */
  cases: readonly Id[];
};

/** As they are written. */
export type ComputedPositions = Positions & {
  /** Version of the record that was laid out. Any other version is drawn too, with new nodes fitted in. */
  version: string;
};

/** Whether these are of the record, or of one that was little else: of another nobody has a place. */
export function arePlaced({ places }: Positions, ids: Iterable<Id>): boolean {
  const all = [...ids];
  return 2 * all.filter((id) => id in places).length >= all.length;
}

import type { Id } from '@kto-kogo/domain';
import type { BandEdges } from './layouts/bands.ts';

/**
 * Where everything stands in the time bands, at zoom 1, computed ahead for the whole record by `npm run positions`. One layout for
 * every level, so that nobody moves from one to another.
 */
export type Positions = {
  /** Version of the record that was laid out. Any other version is drawn too, with new nodes fitted in. */
  version: string;
  /** Of the bands. Those who are tied to nobody stand on a shelf beneath. */
  width: number;
  height: number;
  /** What the bands are called is said by the record. */
  bands: readonly BandEdges[];
  places: Readonly<Record<Id, readonly [number, number]>>;
  /** Trials and the events that many are tied to, which are named from afar; those with most ties first. */
  cases: readonly Id[];
};

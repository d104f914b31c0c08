import type { Id } from '@kto-kogo/domain';
import type { Level } from '@kto-kogo/network';
import type { Band } from './layouts/bands.ts';

/** Positions of all nodes in the time bands at one level, at zoom 1. */
export type LevelPositions = {
  width: number;
  height: number;
  bands: readonly Band[];
  places: Readonly<Record<Id, readonly [number, number]>>;
};

/** Computed ahead for the whole record by `npm run positions`. */
export type Positions = {
  /** Version of the record that was laid out. Any other version is drawn too, with new nodes fitted in. */
  version: string;
  levels: Readonly<Record<Level, LevelPositions>>;
};

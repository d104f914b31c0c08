import type { Id } from '@kto-kogo/domain';
import type { Level } from '@kto-kogo/network';
import type { Band } from './layouts/bands.ts';

/** Where everything stands in the time bands at one level, at zoom 1. */
export type LevelPositions = {
  width: number;
  height: number;
  bands: readonly Band[];
  places: Readonly<Record<Id, readonly [number, number]>>;
};

/** Computed ahead for the whole record: `npm run positions`. */
export type Positions = {
  /** Of the record that was laid out. Another record is still drawn, what it has more is fitted in. */
  version: string;
  levels: Readonly<Record<Level, LevelPositions>>;
};

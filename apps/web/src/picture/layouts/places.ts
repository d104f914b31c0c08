import type { Id, TimeBand } from '@kto-kogo/domain';
import type { Network } from '@kto-kogo/network';
import type { Positions } from '../../record/positions/positions.ts';
import type { PictureHeading } from '../picture.ts';
import type { Band } from './bands.ts';

/** What a layout says: where everything stands at zoom 1, and what is written behind it. */
export type Places = {
  width: number;
  /** Who has a place further down stands on the shelf. */
  height: number;
  places: Readonly<Record<Id, readonly [number, number]>>;
  /** Empty but for bands of time. */
  bands: readonly Band[];
  /** The foremost first. */
  headings: readonly PictureHeading[];
  /** Whom the shelf holds. */
  shelf: string;
  /** Below the last row of the shelf, for its names. */
  foot: number;
};

export type LayoutInput = {
  /** What is drawn. */
  scene: Network;
  record: Network;
  /** Number of ties of each figure to other figures. */
  ties: ReadonlyMap<Id, number>;
  /** Whether more than the most tied people are drawn, so that one has to find one's way among them. */
  isMany: boolean;
  /** The bands of time of the record. */
  bands: readonly TimeBand[];
  /** Where everybody stands in these bands. */
  positions: Positions;
};

/** Places for what is drawn, in less than 20 ms: what takes longer is computed before the build. */
export type LayoutRun = (input: LayoutInput) => Places;

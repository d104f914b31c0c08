import type { IdList } from '../paths/id-list.ts';
import type { Stamps } from '../paths/stamps.ts';
import { UNDATED_DAY } from '../paths/temporal-tie.ts';

/** Ties or arrests, numbered in the order of their ids. */
export type Claims = {
  ids: IdList;
  stamps: Stamps;
  stampOf: (claim: number) => number;
  /** The numbers of all of them: oldest first, undated last, then by id. */
  byDay: Uint32Array;
};

/** Where a day is none: after all days. */
export const NO_DAY = Number.POSITIVE_INFINITY;

export function orUndated(day: number | undefined): number {
  return day === undefined || day === UNDATED_DAY ? NO_DAY : day;
}

import type { Id, TieSummary } from '@kto-kogo/domain';

/**
 * What walks need of a tie. `occasion` and `madeAt`: what an accusation concerns and where it was made, null for other kinds. A cascade
 * also leaves from there.
 */
export type TemporalTie = Omit<TieSummary, 'statement' | 'people' | 'sources'> & {
  occasion: Id | null;
  madeAt: Id | null;
};

/** Day number of an undated tie: before every day, so that no time order holds with it. */
export const UNDATED_DAY = -(2 ** 31);

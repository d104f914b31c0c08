import type { Id, TieSummary } from '@kto-kogo/domain';

/** What walks need of a tie. */
export type TemporalTie = Omit<TieSummary, 'statement'> & {
  /** Of accusations only: the event or trial on whose occasion it was made. A cascade leaves from there too. */
  occasion: Id | null;
};

/** The day number of a tie without a date: before every day there is, so that no order of time holds with it. */
export const UNDATED = -(2 ** 31);

import type { Id } from '@kto-kogo/domain';
import type { NetworkTie } from '../parts.ts';

/** The little of a tie that walks need. */
export type TemporalTie = Omit<NetworkTie, 'statement'> & {
  /** Of accusations only: the event or trial on whose occasion it was made. A cascade leaves from there too. */
  occasion: Id | null;
};

/** The day number of a tie without a date: before every day there is, so that no order of time holds with it. */
export const UNDATED = -(2 ** 31);

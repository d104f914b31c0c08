import type { Fate } from '@kto-kogo/domain';
import type { FigureFile } from '../files/figure-file.ts';

/** Whether a fate is a death, so that its date is the day of it. */
const IS_DEATH: Record<Fate, boolean> = {
  EXECUTED: true,
  KILLED_IN_CUSTODY: true,
  DIED_IN_CUSTODY: true,
  SUICIDE: true,
  ASSASSINATED: true,
  MURDERED_IN_EXILE: true,
  ACCIDENT: true,
  NATURAL: true,
  SURVIVED: false,
  UNSETTLED: true,
  UNKNOWN: false,
};

export function isDeath(fate: Fate): boolean {
  return IS_DEATH[fate];
}

/** What the file says of the day of the death; two dates may be of different precision. */
export function deathsOf({ died, fate, fateDate }: FigureFile): string[] {
  return [died, isDeath(fate) ? fateDate : null].filter((date) => date !== null);
}

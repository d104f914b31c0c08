import type { Day, TimeBand } from '@kto-kogo/domain';
import type { BandEdges } from '../../record/positions/positions.ts';

/** A band of time with its edges on the canvas. Time runs horizontally, in bands as wide as the figures in them need. */
export type Band = TimeBand & BandEdges;

/** Index of the band that contains a day; of the middle one where there is none. */
export function bandOfDay(day: Day | null, bands: readonly Pick<TimeBand, 'until'>[]): number {
  if (day === null) return Math.floor(bands.length / 2);
  const index = bands.findIndex(({ until }) => until === null || day < until);
  return index === -1 ? bands.length - 1 : index;
}

const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*/;

/** When a band begins, "from Feb 1937", for where it has no room for more; one that is a single year or month is named whole. */
export function beginOf({ title }: Pick<TimeBand, 'title'>): string {
  const [year] = /\d{4}/.exec(title) ?? [];
  const isOne = !/[–-]|^from /i.test(title);
  if (year === undefined || isOne) return title;
  const [month] = MONTH.exec(title) ?? [];
  return month === undefined ? `from ${year}` : `from ${month} ${year}`;
}

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

/** The month and the year a band begins, a line each: all that a narrow band has room for. */
export function beginOf({ title }: TimeBand): string[] {
  const [month] = /^[A-Z][a-z]+/.exec(title) ?? [];
  const [year = title] = /\d{4}/.exec(title) ?? [];
  return month === undefined ? [year] : [month, year];
}

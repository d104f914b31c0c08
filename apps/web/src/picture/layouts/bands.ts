import type { Day } from '@kto-kogo/domain';

/** One span of years. Time runs horizontally, in bands as wide as the figures in them need. */
export type BandSpan = { title: string; affair: string; short: string; until: Day };

/** Each ends on the day before `until`. */
export const BAND_SPANS: readonly BandSpan[] = [
  { title: '1932–35', short: '1932–35', affair: 'Kirov’s murder', until: '1936-01-01' },
  { title: '1936', short: '1936', affair: 'Trial of the Sixteen', until: '1936-09-01' },
  {
    title: 'Sept 1936 – Jan 1937',
    short: '–Jan 1937',
    affair: 'Trial of the Seventeen',
    until: '1937-02-01',
  },
  { title: 'Feb – Apr 1937', short: '–Apr 1937', affair: 'Plenum, Yagoda', until: '1937-05-01' },
  {
    title: 'May – Aug 1937',
    short: '–Aug 1937',
    affair: 'The army, Leningrad, Ukraine',
    until: '1937-09-01',
  },
  {
    title: 'Sept 1937 – July 1938',
    short: '–July 1938',
    affair: 'Trial of the Twenty-One',
    until: '1938-08-01',
  },
  { title: 'Aug 1938 – 1941', short: '–1941', affair: 'Fall of Yezhov', until: '9999-01-01' },
];

/** The left and right edge of a band on the canvas. */
export type Band = { left: number; right: number };

/** Index of the band that contains a day. */
export function bandOfDay(day: Day): number {
  const index = BAND_SPANS.findIndex((span) => day < span.until);
  return index === -1 ? BAND_SPANS.length - 1 : index;
}

/** Bands side by side, each as wide as its figures need, and wide enough for its heading. */
export function placeBands(people: readonly { foremost: number; others: number }[], width: number): Band[] {
  const weights = people.map(({ foremost, others }) => Math.max(9, foremost) + others + 4);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = 0;
  return weights.map((weight) => {
    const band = { left, right: left + (weight / total) * width };
    left = band.right;
    return band;
  });
}

/** The month and the year a band begins, a line each: all that a narrow band has room for. */
export function beginOf({ title }: BandSpan): string[] {
  const [month] = /^[A-Z][a-z]+/.exec(title) ?? [];
  const [year = title] = /\d{4}/.exec(title) ?? [];
  return month === undefined ? [year] : [month, year];
}

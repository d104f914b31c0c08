import { asSentence } from '../claim/as-sentence.ts';
import { workWords } from '../sources/work-words.ts';
import type { CitedPlace } from './work-item.ts';

/** "27 November 2026" of `2026-11-27`. */
export function dayWords(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

type Seen = { version: string; address: string; day: string };

/** “The network around Yezhov.” Kto-Kogo, record version …, https://…, seen on 27 November 2026. */
export function plainCitation(title: string, { version, address, day }: Seen): string {
  return `“${asSentence(title)}” Kto-Kogo, record version ${version.slice(0, 12)}, ${address}, seen on ${dayWords(day)}.`;
}

/** “What is claimed.” Rests on: the works. Recorded in: Kto-Kogo … */
export function plainClaimCitation(statement: string, places: readonly CitedPlace[], seen: Seen): string {
  const works = places.map(({ where, read, work }) =>
    [
      workWords(work),
      work.year === null ? '' : ` (${work.year})`,
      where === null ? '' : `, ${where}`,
      read ? '' : ' (not read)',
    ].join(''),
  );
  const rests = works.length === 0 ? 'No source is recorded.' : `Rests on: ${works.join('; ')}.`;
  const { version, address, day } = seen;
  return `“${statement}” ${rests} Recorded in: Kto-Kogo, record version ${version.slice(0, 12)}, ${address}, seen on ${dayWords(day)}.`;
}

import { formatEdtf } from '@kto-kogo/domain';
import type { Person } from './get-people.ts';

/** "Head of the NKVD, 26 Sept 1936 – 25 Nov 1938". */
export function officeWords({ office, date, until }: Person['tenures'][number]): string {
  if (date === null) return until === null ? office.shortName : `${office.shortName}, until ${short(until)}`;
  return `${office.shortName}, ${until === null ? `from ${short(date)}` : `${short(date)} – ${short(until)}`}`;
}

function short(date: string): string {
  return formatEdtf(date, 'short');
}

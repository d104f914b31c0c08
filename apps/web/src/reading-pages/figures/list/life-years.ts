import { parseEdtf, yearOf } from '@kto-kogo/domain';

/** "1895–1940", "about 1894 – 1938", "born 1895", "died 1938"; empty where neither is known. */
export function lifeYears({ born, died }: { born: string | null; died: string | null }): string {
  const from = born === null ? null : year(born);
  const to = died === null ? null : year(died);
  if (from !== null && to !== null) return `${from}–${to}`;
  if (from !== null) return `born ${from}`;
  return to === null ? '' : `died ${to}`;
}

function year(date: string): string {
  const { earliest, latest, marked } = parseEdtf(date);
  const [first, last] = [yearOf(earliest), yearOf(latest)];
  return `${marked ? 'c. ' : ''}${first === last ? first : `${first}/${last}`}`;
}

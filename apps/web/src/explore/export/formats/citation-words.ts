import type { CitedPlace } from '../../../record/cite/work-item.ts';
import { workWords } from '../../../record/sources/work-words.ts';

/** "Robert Conquest, The Great Terror, 1990: p. 23". Says of a place that nobody read that it was not. */
export function citationWords({ where, read, work }: CitedPlace): string {
  return [
    workWords(work),
    work.year === null ? '' : `, ${work.year}`,
    where === null ? '' : `: ${where}`,
    read ? '' : ' (not read)',
  ].join('');
}

/** What stands between several in one cell; it occurs in no title and no place. */
export const BETWEEN = ' | ';

/** All of them in the fields of a row. */
export function citationFields(citations: readonly CitedPlace[]) {
  const all = (texts: readonly string[]) => texts.join(BETWEEN) || null;
  return {
    citations: all(citations.map(citationWords)),
    works: all([...new Set(citations.map(({ work }) => work.id))]),
    links: all([...new Set(citations.flatMap(({ url }) => url ?? []))]),
  };
}

import type { Id } from '@kto-kogo/domain';
import type { FigureFile } from '../files/figure-file.ts';

/**
 * The label of each figure: the surname; where two share it, with an initial; where that is not enough, with all initials; else
 * the whole name. A short name in the file takes precedence.
 */
export function deriveShortNames(figures: FigureFile[]): Map<Id, string> {
  const all = figures.map((figure) => ({ id: figure.id, candidates: candidatesFor(figure) }));
  const uses = new Map<string, number>();
  for (const candidate of all.flatMap(({ candidates }) => candidates)) {
    uses.set(candidate, (uses.get(candidate) ?? 0) + 1);
  }
  return new Map(
    all.map(({ id, candidates }) => [
      id,
      candidates.find((each) => uses.get(each) === 1) ?? candidates.at(-1) ?? id,
    ]),
  );
}

/** From the shortest to the longest, without duplicates. */
function candidatesFor({ name, shortName }: FigureFile): string[] {
  if (shortName !== null) return [shortName];
  const words = name.replace(/\s*\(.*\)/, '').split(' ');
  const surname = words.at(-1) ?? name;
  const initials = words.slice(0, -1).map((word) => `${word.charAt(0)}.`);
  const [first = ''] = initials;
  return [
    ...new Set([
      surname,
      `${first} ${surname}`.trim(),
      [...initials, surname].join(' '),
      words.join(' '),
      name,
    ]),
  ];
}

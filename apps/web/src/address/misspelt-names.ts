import { closest, distance } from 'fastest-levenshtein';

/** Names shorter than this have too many neighbours. */
const LENGTH_MIN = 4;

/** The names that nearly are one of `known`, such as `levl` and `maxSteps`, and which that is. */
export function misspeltNames(
  names: readonly string[],
  known: readonly string[],
): { name: string; meant: string }[] {
  const candidates = known.filter(({ length }) => length >= LENGTH_MIN);
  if (candidates.length === 0) return [];
  return names.flatMap((name) => {
    if (known.includes(name)) return [];
    const folded = name.toLowerCase();
    const meant = closest(folded, candidates);
    const isNear = distance(folded, meant) <= (meant.length > LENGTH_MIN ? 2 : 1);
    const contained = candidates.find((each) => each.length > LENGTH_MIN && folded.includes(each));
    return isNear ? { name, meant } : contained ? { name, meant: contained } : [];
  });
}

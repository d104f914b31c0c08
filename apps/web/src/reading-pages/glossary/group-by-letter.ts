/** Groups terms by the first letter of their names, without quotation marks and accents. @param terms by name */
export function groupByLetter<Term extends { name: string }>(
  terms: readonly Term[],
): { letter: string; terms: Term[] }[] {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    const letter = /\p{L}/u.exec(term.name.normalize('NFD'))?.[0].toUpperCase() ?? '';
    groups.set(letter, [...(groups.get(letter) ?? []), term]);
  }
  return [...groups].map(([letter, list]) => ({ letter, terms: list }));
}

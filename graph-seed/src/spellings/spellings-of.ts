import { type Entity, type Id, romanisations, romanisedAbbreviation, type Term } from '@kto-kogo/domain';

/** What the files say of how things are found, beside their names. */
export type FoundBy = {
  /** Figures whose Cyrillic name is itself a transcription, so that nobody uses its romanisations. */
  unromanised: ReadonlySet<Id>;
  /** By what else each is found. */
  foundBy: ReadonlyMap<Id, readonly string[]>;
};

/**
 * For each entity and each term of the glossary all by which search finds it, the displayed name first. Without misspellings and
 * without oblique cases: the search itself knows these.
 */
export function deriveSpellings(
  entities: readonly Entity[],
  terms: readonly Term[],
  { unromanised, foundBy }: FoundBy,
): Record<Id, string[]> {
  return Object.fromEntries([
    ...entities.map((each) => [each.id, spellingsOf(each, !unromanised.has(each.id), foundBy.get(each.id))]),
    ...terms.map((each) => [each.id, spellingsOfTerm(each, foundBy.get(each.id))]),
  ]);
}

function spellingsOf(entity: Entity, isRomanised: boolean, foundBy: readonly string[] = []): string[] {
  const native = entity.kind === 'FIGURE' ? entity.nativeName : null;
  const given = [entity.name, entity.shortName, ...(native === null ? [] : [native]), ...entity.aliases];
  const withoutYo = given.map((name) => name.replaceAll('ё', 'е').replaceAll('Ё', 'Е'));
  const romanised = native === null || !isRomanised ? [] : romanisations(native);
  return [...new Set([...given, ...withoutYo, ...romanised, ...withAbbreviations(foundBy)])];
}

function spellingsOfTerm({ name, nativeName, aliases }: Term, foundBy: readonly string[] = []): string[] {
  const native = nativeName === null ? [] : [nativeName];
  return [
    ...new Set([name, ...native, ...aliases, ...native.flatMap(inLatin), ...withAbbreviations(foundBy)]),
  ];
}

/** The romanisations of what a term is called in Russian: "блок, центр" are two names, and what stands in brackets is another one. */
function inLatin(nativeName: string): string[] {
  const names = nativeName.split(/[,;()]/).flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  return names.flatMap((name) => {
    const abbreviation = romanisedAbbreviation(name);
    return abbreviation.length > 0 ? abbreviation : romanisations(name);
  });
}

function withAbbreviations(foundBy: readonly string[]): string[] {
  return foundBy.flatMap((words) => [words, ...romanisedAbbreviation(words)]);
}

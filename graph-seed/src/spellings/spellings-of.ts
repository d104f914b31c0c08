import type { Entity, Id } from '@kto-kogo/domain';
import { romanisations } from './romanise.ts';

/**
 * For each entity the names by which search finds it, the displayed name first. Without misspellings: fuzzy search covers
 * those.
 * @param unromanised figures whose Cyrillic name is itself a transcription, so that nobody uses its romanisations
 */
export function deriveSpellings(entities: Entity[], unromanised: ReadonlySet<Id>): Record<Id, string[]> {
  return Object.fromEntries(
    entities.map((entity) => [entity.id, spellingsOf(entity, !unromanised.has(entity.id))]),
  );
}

function spellingsOf(entity: Entity, isRomanised: boolean): string[] {
  const native = entity.kind === 'FIGURE' ? entity.nativeName : null;
  const given = [entity.name, entity.shortName, ...(native === null ? [] : [native]), ...entity.aliases];
  const withoutYo = given.map((name) => name.replaceAll('ё', 'е').replaceAll('Ё', 'Е'));
  const romanised = native === null || !isRomanised ? [] : romanisations(native);
  return [...new Set([...given, ...withoutYo, ...romanised])];
}

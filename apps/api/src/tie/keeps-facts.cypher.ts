import type { TieFilter } from '@kto-kogo/domain';

/** What a filter asks of the people and the sources of a claim. */
export type FactFilter = Pick<TieFilter, 'fate' | 'hand' | 'sphere' | 'tier' | 'read' | 'works'>;

/**
 * What a filter asks of the people and the sources of a claim, as further conditions: one person, at least, fits all that is asked of
 * people, and one cited place all that is asked of sources. Told by `coalesce`: a disjunction is multiplied out before it is planned, which
 * takes seconds.
 *
 * @param where an expression for the filter
 * @param filter its value: what it does not ask is not written
 * @param of `claim`, its variable, and `ends`, an expression for a list of nodes, among them the people of the claim
 */
export function keepsFacts(
  where: string,
  { fate, hand, sphere, tier, read, works }: FactFilter,
  { claim, ends }: { claim: string; ends: string },
): string {
  const asksPeople = [fate, hand, sphere].some((list) => list !== null);
  const asksSources = [tier, read, works].some((list) => list !== null);
  return (asksPeople ? ofPeople(where, ends) : '') + (asksSources ? ofSources(where, claim) : '');
}

function ofPeople(where: string, ends: string): string {
  return `
  AND any(person IN ${ends} WHERE person:Figure
    AND person.fate IN coalesce(${where}.fate, [person.fate])
    AND ${handOf('person')} IN coalesce(${where}.hand, [${handOf('person')}])
    AND any(sphere IN ${spheresOf('person')} WHERE sphere IN coalesce(${where}.sphere, [sphere])))`;
}

function ofSources(where: string, claim: string): string {
  return `
  AND any(place IN range(0, size(${claim}.citations) - 1) WHERE
    ${claim}.citedTiers[place] IN coalesce(${where}.tier, ${claim}.citedTiers)
    AND ${claim}.citedReadings[place] IN coalesce(${where}.read, ${claim}.citedReadings)
    AND ${claim}.citedWorks[place] IN coalesce(${where}.works, ${claim}.citedWorks))`;
}

/** As `toPersonTraits` says it of a person. */
export function handOf(person: string): string {
  return `CASE WHEN size(${person}.hand) > 0 THEN 'RECORDED' ELSE 'NOT_RECORDED' END`;
}

export function spheresOf(person: string): string {
  return `CASE WHEN size(${person}.spheres) = 0 THEN ['NO_OFFICE'] ELSE ${person}.spheres END`;
}

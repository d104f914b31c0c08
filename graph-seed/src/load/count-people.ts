import { compareText, type Entity, type PeopleCount, type PeopleTrait } from '@kto-kogo/domain';

/** How many figures are of each sex, profession and region, the most first; last those of whom it is not recorded. */
export function countPeople(entities: Iterable<Entity>): PeopleCount[] {
  const counts = new Map<PeopleTrait, Map<string | null, number>>([
    ['SEX', new Map()],
    ['PROFESSION', new Map()],
    ['REGION', new Map()],
  ]);
  for (const entity of entities) {
    if (entity.kind !== 'FIGURE') continue;
    const traits = { SEX: entity.sex, PROFESSION: entity.profession, REGION: entity.region };
    for (const [by, of] of counts) of.set(traits[by], (of.get(traits[by]) ?? 0) + 1);
  }
  return [...counts].flatMap(([by, of]) =>
    [...of].map(([value, count]) => ({ by, value, count })).sort(mostFirst),
  );
}

function mostFirst(a: PeopleCount, b: PeopleCount): number {
  return (
    Number(a.value === null) - Number(b.value === null) ||
    b.count - a.count ||
    compareText(a.value ?? '', b.value ?? '')
  );
}

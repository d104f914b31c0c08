import { compareText, type Entity, type Id, type PurgeRecord } from '@kto-kogo/domain';

/** All copies share the most tied entities, because a growing record too has a few hubs that gather ties. */
const HUBS = 10;
const ID_FIELDS = new Set([
  ...['id', 'from', 'to', 'citations', 'rivals', 'occasion', 'madeAt', 'office', 'arrest', 'hand'],
  ...['presiding', 'prosecutor', 'figure', 'orderedBy', 'work', 'seeAlso'],
]);

/**
 * A record of about `times` the size, for tests and measurements: copies with their own ids (`yezhov-x2`) around a few shared
 * hubs. Deterministic.
 */
export function multiplyRecord(record: PurgeRecord, times: number): PurgeRecord {
  const hubs = findHubs(record);
  const isShared = (...ends: (Id | null)[]) => ends.every((end) => end === null || hubs.has(end));
  const own = {
    entities: record.entities.filter(({ id }) => !hubs.has(id)),
    ties: record.ties.filter(({ from, to }) => !isShared(from, to)),
    arrests: record.arrests.filter(({ figure, orderedBy }) => !isShared(figure, orderedBy)),
    works: record.works,
    citations: record.citations,
    terms: record.terms,
  };
  const copied = new Set(Object.values(own).flatMap((items) => items.map(({ id }) => id)));
  const copies = Array.from({ length: times - 1 }, (_, index) => {
    const number = index + 2;
    const copy = copier((id) => (copied.has(id) ? `${id}-x${number}` : id));
    return {
      entities: own.entities.map((entity) => renamed(copy(entity), number)),
      ties: own.ties.map(copy),
      arrests: own.arrests.map(copy),
      works: own.works.map(copy),
      citations: own.citations.map(copy),
      terms: own.terms.map(copy),
      spellings: [...own.entities, ...own.terms].map(
        ({ id }) =>
          [`${id}-x${number}`, (record.spellings[id] ?? []).map((name) => `${name} ${number}`)] as const,
      ),
    };
  });
  return {
    version: `${record.version}-x${times}`,
    subject: record.subject,
    entities: byId([...record.entities, ...copies.flatMap(({ entities }) => entities)]),
    ties: byId([...record.ties, ...copies.flatMap(({ ties }) => ties)]),
    arrests: byId([...record.arrests, ...copies.flatMap(({ arrests }) => arrests)]),
    works: byId([...record.works, ...copies.flatMap(({ works }) => works)]),
    citations: byId([...record.citations, ...copies.flatMap(({ citations }) => citations)]),
    aliases: record.aliases,
    // They do not grow with the record.
    theses: record.theses,
    thesisClaims: record.thesisClaims,
    interpretationGroups: record.interpretationGroups,
    interpretations: record.interpretations,
    stances: record.stances,
    lessons: record.lessons,
    teachings: record.teachings,
    terms: byId([...record.terms, ...copies.flatMap(({ terms }) => terms)]),
    spellings: { ...record.spellings, ...Object.fromEntries(copies.flatMap(({ spellings }) => spellings)) },
  };
}

function byId<T extends { id: Id }>(items: T[]): T[] {
  return items.sort((a, b) => compareText(a.id, b.id));
}

function findHubs({ ties, entities }: PurgeRecord): Set<Id> {
  const degrees = new Map<Id, number>(entities.map(({ id }) => [id, 0]));
  for (const end of ties.flatMap(({ from, to }) => [from, to])) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const byDegree = [...degrees].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Set(byDegree.slice(0, HUBS).map(([id]) => id));
}

function copier(rename: (id: Id) => Id): <T extends object>(item: T) => T {
  const renameAny = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(renameAny) : typeof value === 'string' ? rename(value) : value;
  return <T extends object>(item: T) =>
    Object.fromEntries(
      Object.entries(item).map(([field, value]) => [field, ID_FIELDS.has(field) ? renameAny(value) : value]),
    ) as T;
}

function renamed(entity: Entity, number: number): Entity {
  return { ...entity, name: `${entity.name} ${number}`, shortName: `${entity.shortName} ${number}` };
}

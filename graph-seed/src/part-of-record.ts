import type { Entity, PurgeRecord } from '@kto-kogo/domain';

/** The entities that `keeps` keeps and what joins them, for tests to which the whole record is too slow. */
export function partOfRecord(whole: PurgeRecord, keeps: (entity: Entity) => boolean): PurgeRecord {
  const entities = whole.entities.filter(keeps);
  const kept = new Set(entities.map(({ id }) => id));
  return {
    ...whole,
    entities,
    ties: whole.ties.filter(({ from, to }) => kept.has(from) && kept.has(to)),
    theses: [],
    thesisClaims: [],
    interpretationGroups: [],
    interpretations: [],
    stances: [],
    arrests: whole.arrests.filter(({ figure }) => kept.has(figure)),
  };
}

import type { EntityKind, Fate, TieKind } from '@kto-kogo/domain';
import type { RecordStream } from '../record-stream.ts';
import { citersIn } from './citers.ts';
import { countPeople } from './count-people.ts';
import { IdTally } from './id-tally.ts';
import { ENTITY_LABELS, type NodeLabel, type RelationshipType } from './labels.ts';

/** How many there are of each kind in a record. */
export type Census = {
  /** Nodes of each label and relationships of each type. */
  counts: ReadonlyMap<NodeLabel | RelationshipType, number>;
  /** As they stand in the graph beside the version. */
  ties: string;
  entities: string;
  fates: string;
  people: string;
  /** The number of ties of each entity, whichever end. */
  degrees: IdTally;
};

/** One pass over each list. */
export function takeCensus(record: RecordStream): Census {
  const ties = new Map<TieKind, number>();
  const entities = new Map<EntityKind, number>();
  const fates = new Map<Fate, number>();
  const degrees = new IdTally();
  for (const entity of record.entities) {
    count(entities, entity.kind);
    if (entity.kind === 'FIGURE') count(fates, entity.fate);
  }
  for (const { kind, from, to } of record.ties) {
    count(ties, kind);
    degrees.add(from);
    if (to !== from) degrees.add(to);
  }
  let spokenOf = 0;
  for (const claim of record.thesisClaims) spokenOf += new Set(claim.entities).size;
  let cited = 0;
  for (const citers of citersIn(record)) for (const { citations } of citers) cited += citations.size;
  const [arrests, citations] = [sizeOf(record.arrests), sizeOf(record.citations)];
  const counts = new Map<NodeLabel | RelationshipType, number>([
    ...ties,
    ...[...entities].map(([kind, number]) => [ENTITY_LABELS[kind], number] as const),
    ['Arrest', arrests],
    ['ARREST_OF', arrests],
    ['CITES', cited],
    ['Citation', citations],
    ['PLACE_IN', citations],
    ['Work', sizeOf(record.works)],
    ['Alias', sizeOf(record.aliases)],
    ['Term', sizeOf(record.terms)],
    ['Thesis', sizeOf(record.theses)],
    ['ThesisClaim', sizeOf(record.thesisClaims)],
    ['SPEAKS_OF', spokenOf],
    ['InterpretationGroup', sizeOf(record.interpretationGroups)],
    ['Interpretation', sizeOf(record.interpretations)],
    ['Stance', sizeOf(record.stances)],
    ['Lesson', sizeOf(record.lessons)],
  ]);
  return {
    counts,
    ties: countsText(ties),
    entities: countsText(entities),
    fates: countsText(fates),
    people: JSON.stringify(countPeople(record.entities)),
    degrees,
  };
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sizeOf(items: Iterable<unknown>): number {
  if (Array.isArray(items)) return items.length;
  let size = 0;
  for (const _ of items) size += 1;
  return size;
}

function countsText(counts: Map<string, number>): string {
  return JSON.stringify([...counts].sort().map(([kind, number]) => ({ kind, count: number })));
}

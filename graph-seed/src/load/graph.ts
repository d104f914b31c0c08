import type { Entity, EntityKind, LessonTeaching, PurgeRecord, Tie, TieKind } from '@kto-kogo/domain';
import {
  entitySchema,
  interpretationSchema,
  lessonSchema,
  lessonTeachingSchema,
  stanceSchema,
  TIE_KINDS,
} from '@kto-kogo/domain';
import { z } from 'zod';
import { citedIn } from './cited.ts';
import { strengthOf } from './strength.ts';

/** What Neo4j can store; null is stored as absent. */
export type Properties = Record<string, string | number | boolean | string[]>;
export type GraphNode = { id: string; label: NodeLabel; properties: Properties };
export type GraphRelationship = { type: RelationshipType; from: string; to: string; properties: Properties };
/** The record as nodes and relationships, as specified in `docs/graph-model.md`. */
export type Graph = {
  version: string;
  nodes: GraphNode[];
  relationships: GraphRelationship[];
  counts: Counts;
};
type Counts = { ties: string; entities: string };

/** The label for each kind of node, beside `KtoKogo`, which all our nodes have. */
export const NODE_LABELS = {
  Figure: 'KtoKogo:Entity:Figure',
  Event: 'KtoKogo:Entity:Event',
  Trial: 'KtoKogo:Entity:Trial',
  Office: 'KtoKogo:Entity:Office',
  Arrest: 'KtoKogo:Arrest',
  Work: 'KtoKogo:Work',
  Citation: 'KtoKogo:Citation',
  Alias: 'KtoKogo:Alias',
  Term: 'KtoKogo:Term',
  Thesis: 'KtoKogo:Thesis',
  ThesisClaim: 'KtoKogo:ThesisClaim',
  InterpretationGroup: 'KtoKogo:InterpretationGroup',
  Interpretation: 'KtoKogo:Interpretation',
  Stance: 'KtoKogo:Stance',
  Lesson: 'KtoKogo:Lesson',
} as const;
export type NodeLabel = keyof typeof NODE_LABELS;

export const RELATIONSHIP_TYPES = [...TIE_KINDS, 'ARREST_OF', 'PLACE_IN', 'SPEAKS_OF'] as const;
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

const ENTITY_LABELS: Record<EntityKind, NodeLabel> = {
  FIGURE: 'Figure',
  EVENT: 'Event',
  TRIAL: 'Trial',
  OFFICE: 'Office',
};

export function graphOf(record: PurgeRecord): Graph {
  const { entities, ties, arrests, works, citations, aliases, terms, lessons, spellings } = record;
  const { theses, thesisClaims, interpretationGroups, interpretations, stances } = record;
  const citedOf = citedIn(record);
  const teachings = new Map(record.teachings.map((each) => [each.lesson, each]));
  const wasRead = new Set(citations.filter(({ read }) => read).map(({ id }) => id));
  return {
    version: record.version,
    nodes: [
      ...entities.map((each) =>
        node(ENTITY_LABELS[each.kind], {
          ...z.encode(entitySchema, each),
          spellings: spellings[each.id] ?? [],
          ...(each.kind === 'FIGURE' ? { fateCitedIds: each.fateReadings.flatMap((r) => r.citations) } : {}),
        }),
      ),
      ...arrests.map((each) => node('Arrest', { ...each, ...citedOf(each) })),
      ...works.map((each) => node('Work', each)),
      ...citations.map((each) => node('Citation', each)),
      ...aliases.map((each) => node('Alias', each)),
      ...terms.map((each) => node('Term', { ...each, spellings: spellings[each.id] ?? [] })),
      ...theses.map((each) => node('Thesis', each)),
      ...thesisClaims.map((each) => node('ThesisClaim', each)),
      ...interpretationGroups.map((each) => node('InterpretationGroup', each)),
      ...interpretations.map((each) =>
        node('Interpretation', {
          ...z.encode(interpretationSchema, each),
          workIds: each.historians.map((h) => h.work),
        }),
      ),
      ...stances.map((each) =>
        node('Stance', { ...z.encode(stanceSchema, each), workIds: each.by === null ? [] : [each.by.work] }),
      ),
      ...lessons.map((each) =>
        node('Lesson', {
          ...z.encode(lessonSchema, each),
          shownIds: [...new Set(each.steps.flatMap((s) => s.shows))],
          citedIds: [...new Set(each.steps.flatMap((s) => s.citations))],
          ...taught(teachings.get(each.id)),
        }),
      ),
    ],
    relationships: [
      ...ties.map((tie) => tieRelationship(tie, { strength: strengthOf(tie, wasRead), ...citedOf(tie) })),
      ...arrests.map(({ id, figure }) => plain('ARREST_OF', id, figure)),
      ...citations.map(({ id, work }) => plain('PLACE_IN', id, work)),
      ...thesisClaims.flatMap(({ id, entities }) => entities.map((entity) => plain('SPEAKS_OF', id, entity))),
    ],
    counts: { ties: countsByKind(ties), entities: countsByKind(entities) },
  };
}

function node(label: NodeLabel, fields: { id: string } & Fields): GraphNode {
  return { id: fields.id, label, properties: present(fields) };
}

/** Beside the fields that readers get, and never among the columns of what is read for them. */
function taught(teaching: LessonTeaching | undefined): Fields {
  if (teaching === undefined) return {};
  const { lesson: _, ...fields } = z.encode(lessonTeachingSchema, teaching);
  return fields;
}

function tieRelationship({ from, to, ...fields }: Tie, more: Fields): GraphRelationship {
  return {
    type: fields.kind,
    from,
    to,
    properties: present({ ...fields, fromId: from, toId: to, ...more }),
  };
}

function plain(type: RelationshipType, from: string, to: string): GraphRelationship {
  return { type, from, to, properties: {} };
}

type Fields = { [field: string]: Properties[string] | null };

function present(fields: Fields): Properties {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, Properties[string]] => entry[1] !== null),
  );
}

function countsByKind(items: (Entity | Tie)[]): string {
  const counts = new Map<EntityKind | TieKind, number>();
  for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return JSON.stringify([...counts].sort().map(([kind, count]) => ({ kind, count })));
}

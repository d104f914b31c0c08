import { createHash } from 'node:crypto';
import type {
  Arrest,
  Entity,
  Lesson,
  LessonTeaching,
  SourceTraits,
  Subject,
  Tie,
  TieKind,
} from '@kto-kogo/domain';
import {
  entitySchema,
  interpretationSchema,
  lessonSchema,
  lessonTeachingSchema,
  stanceSchema,
  toPersonTraits,
} from '@kto-kogo/domain';
import {
  evidenceOf,
  firstDaysOf,
  type Packed,
  packNode,
  packTie,
  personOf,
  stampOf,
} from '@kto-kogo/network';
import { z } from 'zod';
import type { RecordStream } from '../record-stream.ts';
import { type Census, takeCensus } from './census.ts';
import { citedIn, citedProperties } from './cited.ts';
import { type Citer, citersIn } from './citers.ts';
import { figureOrders } from './figure-orders.ts';
import { inOrder } from './in-order.ts';
import { ENTITY_LABELS, type LinkType, type NodeLabel, type RelationshipType } from './labels.ts';
import { strengthOf } from './strength.ts';

/** What Neo4j can store; null is stored as absent. */
export type Properties = Record<string, string | number | boolean | string[]>;
export type GraphNode = { id: string; label: NodeLabel; hash: string; properties: Properties };
export type GraphRelationship<T extends RelationshipType = RelationshipType> = {
  id: string;
  type: T;
  from: string;
  to: string;
  hash: string;
  properties: Properties;
};

/**
 * The record as nodes and relationships, as specified in `docs/graph-model.md`. Nothing of it is kept: each pass makes its items anew, in
 * the order of ids.
 */
export type Graph = {
  version: string;
  subject: Subject;
  census(): Census;
  nodes(): Iterable<GraphNode>;
  ties(): Iterable<GraphRelationship<TieKind>>;
  /** What joins a node to what it names. It says nothing beyond its ends, so these are its id. */
  links(): Iterable<GraphRelationship<LinkType>>;
};

export function graphOf(record: RecordStream): Graph {
  let census: Census | undefined;
  const counted = () => {
    census ??= takeCensus(record);
    return census;
  };
  let cited: ReturnType<typeof citedIn> | undefined;
  const citedOf = (claim: { citations: readonly string[] }) => {
    cited ??= citedIn(record);
    return cited(claim);
  };
  return {
    version: record.version,
    subject: record.subject,
    census: counted,
    nodes: () => nodesOf(record, { citedOf, tiesOf: (id) => counted().degrees.count(id) }),
    *ties() {
      for (const tie of inOrder(record.ties)) yield tieRelationship(tie, citedOf(tie));
    },
    links: () => linksOf(record),
  };
}

/** The hash under which a node or tie is stored is equal if and only if all of it is. */
export function hashOf(...content: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 16);
}

type Facts = { citedOf: ReturnType<typeof citedIn>; tiesOf: (id: string) => number };

function nodesOf(record: RecordStream, { citedOf, tiesOf }: Facts): Generator<GraphNode> {
  const { spellingsOf } = record;
  const teachings = new Map([...record.teachings].map((each) => [each.lesson, each]));
  return inOrder(
    each(record.entities, (entity) =>
      node(ENTITY_LABELS[entity.kind], {
        ...z.encode(entitySchema, entity),
        ...besideEntity(entity, tiesOf(entity.id)),
        spellings: [...spellingsOf(entity.id)],
        ties: tiesOf(entity.id),
        packed: packedEntity(entity),
      }),
    ),
    each(record.arrests, (arrest) => arrestNode(arrest, citedOf(arrest))),
    each(record.works, (work) => node('Work', work)),
    each(record.citations, (citation) => node('Citation', citation)),
    each(record.aliases, (alias) =>
      node('Alias', { ...alias, packed: packNode({ is: 'ALIAS', of: alias.of }) }),
    ),
    each(record.terms, (term) => node('Term', { ...term, spellings: [...spellingsOf(term.id)] })),
    each(record.theses, (thesis) => node('Thesis', thesis)),
    each(record.thesisClaims, (claim) => node('ThesisClaim', claim)),
    each(record.interpretationGroups, (group) => node('InterpretationGroup', group)),
    each(record.interpretations, (interpretation) =>
      node('Interpretation', {
        ...z.encode(interpretationSchema, interpretation),
        workIds: worksOf(interpretation.historians),
      }),
    ),
    each(record.stances, (stance) =>
      node('Stance', {
        ...z.encode(stanceSchema, stance),
        workIds: worksOf(stance.by === null ? [] : [stance.by]),
      }),
    ),
    each(record.lessons, (lesson) =>
      node('Lesson', {
        ...z.encode(lessonSchema, lesson),
        ...taught(teachings.get(lesson.id)),
        ...shownIn(lesson),
      }),
    ),
  );
}

function* each<T, N>(items: Iterable<T>, make: (item: T) => N): Generator<N> {
  for (const item of items) yield make(item);
}

function node(label: NodeLabel, fields: { id: string } & Fields): GraphNode {
  const properties = present(fields);
  const hash = hashOf(label, properties);
  return { id: fields.id, label, hash, properties: { ...properties, hash } };
}

function arrestNode(arrest: Arrest, sources: readonly SourceTraits[]): GraphNode {
  const stamp = stampOf({ ...arrest, kind: 'ARREST', truth: null, coerced: null });
  const packed = packNode({ is: 'ARREST', figure: arrest.figure, stamp, evidence: evidenceOf(0, sources) });
  return node('Arrest', { ...arrest, ...citedProperties(sources), packed });
}

function packedEntity(entity: Entity): Packed {
  const person =
    entity.kind === 'FIGURE'
      ? personOf(toPersonTraits({ ...entity, hasHand: entity.hand.length > 0 }))
      : null;
  return packNode({ is: entity.kind, firstDay: firstDaysOf([entity]).get(entity.id) ?? null, person });
}

function besideEntity(entity: Entity, ties: number): Fields {
  if (entity.kind === 'OFFICE') return {};
  if (entity.kind !== 'FIGURE') return { numberCitedIds: idsOf(entity.numbers, 'citations') };
  return { fateCitedIds: idsOf(entity.fateReadings, 'citations'), ...figureOrders(entity, ties) };
}

/** Beside the fields that readers get, and never among the columns of what is read for them. */
function taught(teaching: LessonTeaching | undefined): Fields {
  if (teaching === undefined) return {};
  const { lesson: _, ...fields } = z.encode(lessonTeachingSchema, teaching);
  return fields;
}

/** What stands in JSON texts cannot be looked into by Cypher: so the ids in them stand beside them. */
function shownIn({ steps }: Lesson): Fields {
  return { shownIds: idsOf(steps, 'shows'), citedIds: idsOf(steps, 'citations') };
}

function worksOf(historians: readonly { work: string }[]): string[] {
  return [...new Set(historians.map(({ work }) => work))];
}

/** All ids of this list of each item, each once, in their order. */
function idsOf<F extends string>(items: readonly Record<F, readonly string[]>[], field: F): string[] {
  return [...new Set(items.flatMap((item) => item[field]))];
}

const ONLY_ACCUSATIONS_HAVE = { occasion: null, madeAt: null, truth: null, coerced: null };

function tieRelationship(tie: Tie, sources: readonly SourceTraits[]): GraphRelationship<TieKind> {
  const { from, to, ...fields } = tie;
  const strength = strengthOf(tie, sources);
  const packed = packTie({ ...ONLY_ACCUSATIONS_HAVE, ...tie }, evidenceOf(strength, sources));
  const properties = present({
    ...fields,
    ...{ fromId: from, toId: to, strength, packed },
    ...citedProperties(sources),
  });
  const hash = hashOf(properties);
  return { id: fields.id, type: fields.kind, from, to, hash, properties: { ...properties, hash } };
}

function linksOf(record: RecordStream): Generator<GraphRelationship<LinkType>> {
  const { arrests, citations, thesisClaims } = record;
  return inOrder(
    ...citersIn(record).map((citers) => linksToCited(citers)),
    each(arrests, ({ id, figure }) => link(id, 'ARREST_OF', figure)),
    each(citations, ({ id, work }) => link(id, 'PLACE_IN', work)),
    (function* () {
      for (const { id, entities } of thesisClaims) {
        for (const entity of [...new Set(entities)].sort()) yield link(id, 'SPEAKS_OF', entity);
      }
    })(),
  );
}

function* linksToCited(citers: Iterable<Citer>): Generator<GraphRelationship<LinkType>> {
  for (const { id, citations } of citers)
    for (const citation of [...citations].sort()) yield link(id, 'CITES', citation);
}

function link(from: string, type: LinkType, to: string): GraphRelationship<LinkType> {
  return { id: linkId({ from, type, to }), type, from, to, hash: LINK_HASH, properties: {} };
}

/** There is nothing in a link that could differ. */
export const LINK_HASH = '';

/** A blank sorts before all that an id is made of: so these ids stand in the order of `from`. */
export function linkId({ from, type, to }: { from: string; type: string; to: string }): string {
  return `${from} ${type} ${to}`;
}

type Fields = { [field: string]: Properties[string] | null };

function present(fields: Fields): Properties {
  const properties: Properties = {};
  for (const [field, value] of Object.entries(fields)) if (value !== null) properties[field] = value;
  return properties;
}

import { idSchema } from '@kto-kogo/domain';
import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { SearchHitLine_HitFragment, TraceEnd_EntityFragment } from '../../graphql/generated/graphql.ts';

graphql(/* GraphQL */ `
  fragment TraceEnd_entity on Entity {
    id
    name
    shortName
    date
    ...EntityMark_entity
    ... on Figure {
      born
      died
      fateDate
      arrests {
        id
        date
      }
    }
  }
`);

const getEndQuery = graphql(/* GraphQL */ `
  query GetTraceEnd($id: ID!) {
    entity(id: $id) {
      ...TraceEnd_entity
    }
  }
`);

const findEndQuery = graphql(/* GraphQL */ `
  query FindTraceEnd($text: String!) {
    search(text: $text, first: 8) {
      score
      ...SearchHitLine_hit
      entity {
        ...TraceEnd_entity
      }
    }
  }
`);

/** What a chain begins or ends with. */
export type TraceEnd = TraceEnd_EntityFragment;

/** Whom an address or a reader may mean by an id or a name. */
export type FoundEnd =
  | { state: 'unsaid' }
  | { state: 'found'; entity: TraceEnd }
  | { state: 'several'; text: string; hits: readonly SearchHitLine_HitFragment[] }
  | { state: 'none'; text: string };

/**
 * An id that there is; else what the search finds by that name: the only hit, or the only one that is spelt exactly so.
 * @throws RequestError
 */
export async function findEnd(text: string): Promise<FoundEnd> {
  if (text === '') return { state: 'unsaid' };
  const entity = await getEnd(text);
  if (entity !== null) return { state: 'found', entity };
  const { search } = await askRecord(findEndQuery, { text });
  const exact = search.filter((hit) => hit.score === 1);
  const [clear, ...others] = exact.length > 0 ? exact : search;
  if (clear === undefined) return { state: 'none', text };
  return others.length === 0
    ? { state: 'found', entity: clear.entity }
    : { state: 'several', text, hits: search };
}

/** The entity with this id; null where there is none. @throws RequestError */
export async function getEnd(id: string): Promise<TraceEnd | null> {
  if (!idSchema.safeParse(id).success) return null;
  const { entity } = await askRecord(getEndQuery, { id });
  return entity;
}

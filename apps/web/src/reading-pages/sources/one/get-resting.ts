import type { Resting } from '@kto-kogo/address';
import { TIE_KINDS, type TieKind } from '@kto-kogo/domain';
import { askRecord } from '../../../graphql/ask-record.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { CitingKind } from '../../../graphql/generated/graphql.ts';
import { citingRows } from './citing-rows.ts';
import { arrestRows, tieRows } from './claim-rows.ts';
import { toList, type WorkView } from './get-work.ts';
import { numberRows } from './number-rows.ts';

const getWorkTiesQuery = graphql(/* GraphQL */ `
  query GetWorkTies($id: ID!, $kind: TieKind!, $first: Int!, $after: String) {
    work(id: $id) {
      ...WorkHead_work
    }
    ties(where: { works: [$id], kinds: [$kind] }, first: $first, after: $after) {
      ...TiesOfWork_page
    }
  }
`);

const getWorkArrestsQuery = graphql(/* GraphQL */ `
  query GetWorkArrests($id: ID!, $first: Int!, $after: String) {
    work(id: $id) {
      ...WorkHead_work
    }
    arrests(where: { works: [$id] }, first: $first, after: $after) {
      ...ArrestsOfWork_page
    }
  }
`);

const getWorkCitingQuery = graphql(/* GraphQL */ `
  query GetWorkCiting($id: ID!, $kind: CitingKind!, $first: Int!, $after: String) {
    work(id: $id) {
      ...WorkHead_work
      citedBy(kind: $kind, first: $first, after: $after) {
        ...CitingOfWork_page
        ...NumbersOfWork_page
      }
    }
  }
`);

export const PAGE_SIZE = 60;

/** A work, and a page of what of one kind rests on it; null where there is no such work. @throws RequestError */
export async function getResting(id: string, kind: Resting, after: string | null): Promise<WorkView | null> {
  const page = { id, first: PAGE_SIZE, after };
  if (kind === 'ARREST') {
    const { work, arrests } = await askRecord(getWorkArrestsQuery, page);
    return work && { work, lists: [toList(kind, arrests, arrestRows(arrests.nodes))] };
  }
  if (isTie(kind)) {
    const { work, ties } = await askRecord(getWorkTiesQuery, { ...page, kind });
    return work && { work, lists: [toList(kind, ties, tieRows(ties.nodes))] };
  }
  const { work } = await askRecord(getWorkCitingQuery, { ...page, kind });
  if (work === null) return null;
  const { nodes } = work.citedBy;
  const rows = kind === 'NUMBER' ? numberRows(nodes, work) : citingRows(nodes, { kind, work });
  return { work, lists: [toList(kind, work.citedBy, rows)] };
}

function isTie(kind: Exclude<Resting, 'ARREST'>): kind is Exclude<Resting, 'ARREST' | CitingKind> & TieKind {
  return (TIE_KINDS as readonly string[]).includes(kind);
}

import { RESTING, type Resting } from '@kto-kogo/address';
import { cache } from 'react';
import { askRecord } from '../../../graphql/ask-record.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { WorkHead_WorkFragment } from '../../../graphql/generated/graphql.ts';
import { citingRows } from './citing-rows.ts';
import { arrestRows, tieRows } from './claim-rows.ts';
import { numberRows } from './number-rows.ts';
import type { RestingRow } from './resting-row.ts';

graphql(/* GraphQL */ `
  fragment TiesOfWork_page on TieConnection {
    totalCount
    nodes {
      ...RestingRow_tie
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

graphql(/* GraphQL */ `
  fragment ArrestsOfWork_page on ArrestConnection {
    totalCount
    nodes {
      ...RestingRow_arrest
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

graphql(/* GraphQL */ `
  fragment CitingOfWork_page on CitingConnection {
    totalCount
    nodes {
      ...RestingRow_citing
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

graphql(/* GraphQL */ `
  fragment NumbersOfWork_page on CitingConnection {
    totalCount
    nodes {
      ...RestingRow_numbers
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

/** The first few of each kind. */
const getWorkQuery = graphql(/* GraphQL */ `
  query GetWork($id: ID!) {
    work(id: $id) {
      ...WorkHead_work
      FIGURE: citedBy(kind: FIGURE, first: 5) {
        ...CitingOfWork_page
      }
      FATE: citedBy(kind: FATE, first: 5) {
        ...CitingOfWork_page
      }
      EVENT: citedBy(kind: EVENT, first: 5) {
        ...CitingOfWork_page
      }
      TRIAL: citedBy(kind: TRIAL, first: 5) {
        ...CitingOfWork_page
      }
      OFFICE: citedBy(kind: OFFICE, first: 5) {
        ...CitingOfWork_page
      }
      NUMBER: citedBy(kind: NUMBER, first: 5) {
        ...NumbersOfWork_page
      }
      INTERPRETATION: citedBy(kind: INTERPRETATION, first: 5) {
        ...CitingOfWork_page
      }
      STANCE: citedBy(kind: STANCE, first: 5) {
        ...CitingOfWork_page
      }
      THESIS_CLAIM: citedBy(kind: THESIS_CLAIM, first: 5) {
        ...CitingOfWork_page
      }
      TERM: citedBy(kind: TERM, first: 5) {
        ...CitingOfWork_page
      }
      LESSON: citedBy(kind: LESSON, first: 5) {
        ...CitingOfWork_page
      }
    }
    ACCUSATION: ties(where: { works: [$id], kinds: [ACCUSATION] }, first: 5) {
      ...TiesOfWork_page
    }
    TENURE: ties(where: { works: [$id], kinds: [TENURE] }, first: 5) {
      ...TiesOfWork_page
    }
    REPLACEMENT: ties(where: { works: [$id], kinds: [REPLACEMENT] }, first: 5) {
      ...TiesOfWork_page
    }
    TRIAL_ROLE: ties(where: { works: [$id], kinds: [TRIAL_ROLE] }, first: 5) {
      ...TiesOfWork_page
    }
    PARTICIPATION: ties(where: { works: [$id], kinds: [PARTICIPATION] }, first: 5) {
      ...TiesOfWork_page
    }
    CONSEQUENCE: ties(where: { works: [$id], kinds: [CONSEQUENCE] }, first: 5) {
      ...TiesOfWork_page
    }
    ARREST: arrests(where: { works: [$id] }, first: 5) {
      ...ArrestsOfWork_page
    }
  }
`);

/** What of one kind rests on a work. */
export type RestingList = {
  kind: Resting;
  total: number;
  rows: readonly RestingRow[];
  /** Cursor of the next page; null on the last. */
  next: string | null;
};
export type WorkRecord = WorkHead_WorkFragment;
export type WorkView = { work: WorkRecord; lists: readonly RestingList[] };

/** A work, and the first few of each kind of what rests on it; null where there is no such work. @throws RequestError */
export const getWork = cache(async (id: string): Promise<WorkView | null> => {
  const { work, ARREST, ...ties } = await askRecord(getWorkQuery, { id });
  if (work === null) return null;
  const lists = RESTING.map((kind) => {
    if (kind === 'ARREST') return toList(kind, ARREST, arrestRows(ARREST.nodes));
    if (kind in ties) {
      const page = ties[kind as keyof typeof ties];
      return toList(kind, page, tieRows(page.nodes));
    }
    if (kind === 'NUMBER') return toList(kind, work.NUMBER, numberRows(work.NUMBER.nodes, work));
    const page = work[kind as Exclude<Resting, 'ARREST' | 'NUMBER' | keyof typeof ties>];
    return toList(kind, page, citingRows(page.nodes, { kind, work }));
  });
  return { work, lists };
});

type Page = { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null } };

/** A page of a connection as rows. */
export function toList(kind: Resting, page: Page, rows: readonly RestingRow[]): RestingList {
  const { hasNextPage, endCursor } = page.pageInfo;
  return { kind, total: page.totalCount, rows, next: hasNextPage ? endCursor : null };
}

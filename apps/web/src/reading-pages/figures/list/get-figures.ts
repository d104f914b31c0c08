import type { FigureListParams } from '@kto-kogo/address';
import { askRecord } from '../../../graphql/ask-record.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { FigureTable_FigureFragment } from '../../../graphql/generated/graphql.ts';
import { RequestError } from '../../../graphql/request-error.ts';

const getFiguresQuery = graphql(/* GraphQL */ `
  query GetFigures($first: Int!, $after: String, $fate: [Fate!], $orderBy: FigureOrder!) {
    figures(first: $first, after: $after, fate: $fate, orderBy: $orderBy) {
      nodes {
        ...FigureTable_figure
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const findFiguresQuery = graphql(/* GraphQL */ `
  query FindFigures($text: String!) {
    search(text: $text, kinds: [FIGURE], first: 60) {
      matched
      entity {
        __typename
        ... on Figure {
          ...FigureTable_figure
        }
      }
    }
  }
`);

export const PAGE_SIZE = 60;

export type FigurePage = {
  figures: readonly FigureTable_FigureFragment[];
  total: number;
  /** Cursor of the next page; null on the last. */
  next: string | null;
};

type FigureListView = { params: FigureListParams; problems: readonly string[]; page: FigurePage };

/** What an address asks for. A cursor that the API does not know is told, and the list begins at its beginning. @throws RequestError */
export async function getFigureList(
  params: FigureListParams,
  problems: readonly string[],
): Promise<FigureListView> {
  try {
    return { params, problems, page: await getFigures(params) };
  } catch (error) {
    const isUnknown = error instanceof RequestError && error.code === 'BAD_USER_INPUT';
    if (!isUnknown || params.after === null) throw error;
    const first = { ...params, after: null, page: 1 };
    const problem = '“after” was not understood: follow the links of the list.';
    return { params: first, problems: [...problems, problem], page: await getFigures(first) };
  }
}

/** A page of figures; where a name is searched for, the hits, best first. @throws RequestError */
async function getFigures(params: FigureListParams): Promise<FigurePage> {
  if (params.q !== '') return findFigures(params);
  const { figures } = await askRecord(getFiguresQuery, {
    first: PAGE_SIZE,
    after: params.after,
    fate: params.fate.length === 0 ? null : [...params.fate],
    orderBy: params.order,
  });
  return {
    figures: figures.nodes,
    total: figures.totalCount,
    next: figures.pageInfo.hasNextPage ? figures.pageInfo.endCursor : null,
  };
}

async function findFigures({ q, fate }: FigureListParams): Promise<FigurePage> {
  const { search } = await askRecord(findFiguresQuery, { text: q });
  const figures = search
    .map((hit) => hit.entity)
    .filter((entity) => entity.__typename === 'Figure')
    .filter((figure) => fate.length === 0 || fate.includes(figure.fate));
  return { figures, total: figures.length, next: null };
}

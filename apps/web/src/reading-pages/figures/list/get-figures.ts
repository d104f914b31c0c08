import type { FigureListParams } from '@kto-kogo/address';
import type { Id } from '@kto-kogo/domain';
import { askRecord } from '../../../graphql/ask-record.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { FigureTable_FigureFragment } from '../../../graphql/generated/graphql.ts';
import { RequestError } from '../../../graphql/request-error.ts';
import { chooseFigures } from './choose-figures.ts';

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

const getSpokenOfQuery = graphql(/* GraphQL */ `
  query GetSpokenOf($lens: ID!) {
    interpretation(id: $lens) {
      stances {
        entity {
          __typename
          ... on Figure {
            ...FigureTable_figure
          }
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

type Found = {
  page: FigurePage;
  /** How many there are in all, and how many of whom the lenses speak; null without a lens. */
  counts: { all: number; 'spoken-of': number } | null;
  /** Of whom the lenses speak, and who stand on other pages of the list. */
  elsewhere: readonly FigureTable_FigureFragment[];
};
type FigureListView = Found & { params: FigureListParams; problems: readonly string[] };

/** What an address asks for. A cursor that the API does not know is told, and the list begins at its beginning. @throws RequestError */
export async function getFigureList(
  params: FigureListParams,
  problems: readonly string[],
): Promise<FigureListView> {
  try {
    return { params, problems, ...(await getFigures(params)) };
  } catch (error) {
    const isUnknown = error instanceof RequestError && error.code === 'BAD_USER_INPUT';
    if (!isUnknown || params.after === null) throw error;
    const first = { ...params, after: null, page: 1 };
    const problem = '“after” was not understood: follow the links of the list.';
    return { params: first, problems: [...problems, problem], ...(await getFigures(first)) };
  }
}

async function getFigures(params: FigureListParams): Promise<Found> {
  const { lenses, shown, q } = params;
  const all = await getEverybody(params);
  if (lenses.length === 0) return { page: all, counts: null, elsewhere: [] };
  const spokenOf = await getSpokenOf(lenses);
  const figures =
    q === ''
      ? chooseFigures([...spokenOf.values()], params)
      : all.figures.filter(({ id }) => spokenOf.has(id));
  const page = shown === 'all' ? all : { figures, total: figures.length, next: null };
  const here = new Set(page.figures.map(({ id }) => id));
  return {
    page,
    elsewhere: figures.filter(({ id }) => !here.has(id)),
    counts: { all: all.total, 'spoken-of': figures.length },
  };
}

/** A page of figures; where a name is searched for, the hits, best first. @throws RequestError */
async function getEverybody(params: FigureListParams): Promise<FigurePage> {
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

async function getSpokenOf(lenses: readonly Id[]): Promise<ReadonlyMap<Id, FigureTable_FigureFragment>> {
  const answers = await Promise.all(lenses.map((lens) => askRecord(getSpokenOfQuery, { lens })));
  return new Map(
    answers
      .flatMap(({ interpretation }) => interpretation?.stances ?? [])
      .flatMap(({ entity }) => (entity?.__typename === 'Figure' ? [[entity.id, entity] as const] : [])),
  );
}

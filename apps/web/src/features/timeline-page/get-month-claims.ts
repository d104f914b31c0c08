import type { Id } from '@kto-kogo/domain';
import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { ArrestRow_ArrestFragment, ClaimRow_TieFragment } from '../../graphql/generated/graphql.ts';
import { firstDay, lastDay, type Month, type ViewFilter } from '../../view-state/view.ts';
import type { MonthContents } from '../month/what-happened.ts';
import { toWhere } from './to-where.ts';

const getTiesQuery = graphql(/* GraphQL */ `
  query GetTiesOfMonth($where: TieFilter!, $first: Int!) {
    record {
      network(where: $where, first: $first) {
        ties {
          ...ClaimRow_tie
        }
      }
    }
  }
`);

const getArrestsQuery = graphql(/* GraphQL */ `
  query GetArrestsOf($figures: [ID!]!) {
    network(around: $figures, where: { kinds: [] }, first: 50) {
      nodes {
        __typename
        ... on Figure {
          arrests {
            ...ArrestRow_arrest
          }
        }
      }
    }
  }
`);

/** As many ids as the API takes at once. */
const FIGURES_MAX = 50;

export type MonthClaims = { ties: ClaimRow_TieFragment[]; arrests: ArrestRow_ArrestFragment[] };

/** The ties and arrests of a month with their sources, in the order of `contents`. @throws RequestError */
export async function getMonthClaims(
  month: Month,
  contents: MonthContents,
  filter: ViewFilter,
): Promise<MonthClaims> {
  const [ties, arrests] = await Promise.all([
    contents.ties.length === 0 ? [] : getTies(month, contents, filter),
    getArrests(contents.arrests.map(({ figure }) => figure)),
  ]);
  return { ties: inOrder(contents.ties, ties), arrests: inOrder(contents.arrests, arrests) };
}

async function getTies(month: Month, { ties, vague }: MonthContents, filter: ViewFilter) {
  const kinds = filter.kinds.filter((kind) => kind !== 'ARREST');
  const where = toWhere({ ...filter, kinds, since: firstDay(month), until: lastDay(month) });
  // The span keeps what may have been in the month; what was in it is among that.
  const { record } = await askRecord(getTiesQuery, { where, first: ties.length + vague });
  return record.network.ties;
}

async function getArrests(figures: readonly Id[]) {
  const pages = Array.from({ length: Math.ceil(figures.length / FIGURES_MAX) }, (_, page) =>
    figures.slice(page * FIGURES_MAX, (page + 1) * FIGURES_MAX),
  );
  const answers = await Promise.all(pages.map((page) => askRecord(getArrestsQuery, { figures: page })));
  return answers.flatMap(({ network }) =>
    network.nodes.flatMap((node) => (node.__typename === 'Figure' ? node.arrests : [])),
  );
}

function inOrder<Item extends { id: Id }>(order: readonly { id: Id }[], items: readonly Item[]): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return order.flatMap(({ id }) => byId.get(id) ?? []);
}

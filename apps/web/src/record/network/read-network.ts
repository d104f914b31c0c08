import { compareByDate, type Id, type TieSummary, toSourceTraits } from '@kto-kogo/domain';
import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type {
  GetMoreTiesQuery,
  GetNetworkQuery,
  NetworkTie_TieFragment,
} from '../../graphql/generated/graphql.ts';
import { toTieTraits } from '../claim/to-tie-traits.ts';
import { type CompactRecord, packRecord } from './compact-record.ts';
import { earliestOf } from './earliest-of.ts';

graphql(/* GraphQL */ `
  fragment NetworkTie_tie on Tie {
    __typename
    id
    kind
    fromId
    toId
    standing
    date
    earliest
    latest
    statement
    citationIds
    ... on Accusation {
      truth
      coerced
    }
  }
`);

const getRecordVersionQuery = graphql(/* GraphQL */ `
  query GetRecordVersion {
    record {
      version
    }
  }
`);

const getNetworkQuery = graphql(/* GraphQL */ `
  query GetNetwork {
    record {
      version
      subject {
        ...DrawnSubject_subject
      }
      network(first: 2000) {
        nodes {
          __typename
          id
          kind
          name
          shortName
          date
          ... on Figure {
            fate
            hand {
              id
            }
            arrests {
              id
              standing
              date
              earliest
              latest
              statement
              citationIds
            }
            spheres
          }
        }
        ties {
          ...NetworkTie_tie
        }
        omitted
        endCursor
      }
    }
    works {
      id
      title
      author
      tier
      citations {
        id
        read
      }
    }
  }
`);

/** The pages of ties after the first: the API gives 2,000 at a time. */
const getMoreTiesQuery = graphql(/* GraphQL */ `
  query GetMoreTies($after: String!) {
    record {
      version
      network(first: 2000, after: $after) {
        ties {
          ...NetworkTie_tie
        }
        omitted
        endCursor
      }
    }
  }
`);

let cached: CompactRecord | null = null;

/**
 * The whole record, packed. Cached by its version.
 * @throws RequestError
 * @throws Error where ties are missing or the version changed meanwhile, so that an incomplete record is never shown
 */
export async function readNetwork(): Promise<CompactRecord> {
  const { record } = await askRecord(getRecordVersionQuery);
  if (cached?.version === record.version) return cached;
  const { record: first, works } = await askRecord(getNetworkQuery);
  const ties = await readTies(first);
  const sources = new Map(
    works.flatMap((work) =>
      work.citations.map((citation) => [citation.id, toSourceTraits(citation, work)] as const),
    ),
  );
  const sourcesOf = ({ citationIds }: { citationIds: readonly Id[] }) =>
    citationIds.flatMap((id) => sources.get(id) ?? []);
  cached = packRecord(first.version, {
    subject: first.subject,
    works,
    nodes: first.network.nodes.map((node) => ({
      ...node,
      earliest: earliestOf(node),
      fate: node.__typename === 'Figure' ? node.fate : null,
      hasHand: node.__typename === 'Figure' && node.hand.length > 0,
      spheres: node.__typename === 'Figure' ? node.spheres : [],
    })),
    ties: ties.map((tie) => ({ ...tie, sources: sourcesOf(tie) })),
    arrests: first.network.nodes.flatMap((node) =>
      node.__typename === 'Figure'
        ? node.arrests.map((arrest) => ({ ...arrest, figure: node.id, sources: sourcesOf(arrest) }))
        : [],
    ),
  });
  return cached;
}

type SentTie = Omit<TieSummary, 'people' | 'sources'> & { citationIds: readonly Id[] };

/** The ties of all pages, oldest first. */
async function readTies(first: GetNetworkQuery['record']): Promise<SentTie[]> {
  let page: GetMoreTiesQuery['record'] = first;
  const ties = [...page.network.ties];
  while (page.network.endCursor !== null) {
    page = (await askRecord(getMoreTiesQuery, { after: page.network.endCursor })).record;
    if (page.version !== first.version)
      throw new Error('The record was loaded anew while it was being read.');
    ties.push(...page.network.ties);
  }
  const total = first.network.ties.length + first.network.omitted;
  if (ties.length !== total) throw new Error(`The record has ${total} ties, but ${ties.length} arrived.`);
  return ties.map(toNetworkTie).sort(compareByDate);
}

function toNetworkTie({ fromId, toId, ...tie }: NetworkTie_TieFragment): SentTie {
  return { ...tie, ...toTieTraits(tie), from: fromId, to: toId };
}

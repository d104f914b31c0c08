import { compareByDate, type Id, toSourceTraits } from '@kto-kogo/domain';
import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { toTieTraits } from '../claim/to-tie-traits.ts';
import { POSITIONS } from '../positions/computed-positions.ts';
import { type CompactRecord, type CoreWanted, MOST_TIED, packRecord } from './compact-record.ts';
import { earliestOf } from './earliest-of.ts';
import { isWhole } from './explorer-record.ts';

const getRecordVersionQuery = graphql(/* GraphQL */ `
  query GetRecordVersion {
    record {
      version
    }
  }
`);

const getCoreQuery = graphql(/* GraphQL */ `
  query GetCore($around: [ID!]!, $depth: Int!, $where: TieFilter) {
    record {
      version
      subject {
        ...DrawnSubject_subject
      }
      core(around: $around, depth: $depth, where: $where, first: 3000) {
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
        citations {
          id
          read
          work {
            id
            title
            author
            editors
            tier
          }
        }
        tied {
          id
          ties
        }
        omittedFigures
        omittedTies
        keptTies
      }
    }
  }
`);

/** Of the version that was asked for last, those with the most ties. */
let kept: CompactRecord | null = null;

/**
 * The record, or the part of a large one that is wanted, packed.
 * @throws RequestError
 */
export async function readCore(wanted: CoreWanted = MOST_TIED): Promise<CompactRecord> {
  const { version } = (await askRecord(getRecordVersionQuery)).record;
  if (kept?.version !== version) kept = await askCore(MOST_TIED);
  return isWhole(kept) || wanted === MOST_TIED ? kept : askCore(wanted);
}

async function askCore(wanted: CoreWanted): Promise<CompactRecord> {
  const { around, depth, filter } = wanted;
  const { version, subject, core } = (
    await askRecord(getCoreQuery, { around: [...around], depth, where: filter })
  ).record;
  const sources = new Map(
    core.citations.map((citation) => [citation.id, toSourceTraits(citation, citation.work)]),
  );
  const sourcesOf = ({ citationIds }: { citationIds: readonly Id[] }) =>
    citationIds.flatMap((id) => sources.get(id) ?? []);
  return packRecord(version, {
    ...{ wanted, subject, positions: POSITIONS },
    omitted: { figures: core.omittedFigures, ties: core.omittedTies },
    kept: core.keptTies,
    tied: new Map(core.tied.map(({ id, ties }) => [id, ties])),
    works: [...new Map(core.citations.map(({ work }) => [work.id, work])).values()],
    nodes: core.nodes.map((node) => ({
      ...node,
      earliest: earliestOf(node),
      fate: node.__typename === 'Figure' ? node.fate : null,
      hasHand: node.__typename === 'Figure' && node.hand.length > 0,
      spheres: node.__typename === 'Figure' ? node.spheres : [],
    })),
    ties: core.ties
      .map(({ fromId, toId, ...tie }) => ({
        ...tie,
        ...toTieTraits(tie),
        from: fromId,
        to: toId,
        sources: sourcesOf(tie),
      }))
      .sort(compareByDate),
    arrests: core.nodes.flatMap((node) =>
      node.__typename === 'Figure'
        ? node.arrests.map((arrest) => ({ ...arrest, figure: node.id, sources: sourcesOf(arrest) }))
        : [],
    ),
  });
}

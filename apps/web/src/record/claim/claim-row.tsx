import { entityHref } from '../../address/entity-href.ts';
import { exploreHref } from '../../address/explore.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { ClaimRow_TieFragment } from '../../graphql/generated/graphql.ts';
import { TieSample } from '../../marks/tie-sample.tsx';
import { tieStatusWords } from '../../marks/tie-status-words.ts';
import { claimDetail } from './claim-detail.ts';
import { ClaimLine } from './claim-line.tsx';
import { toTieTraits } from './to-tie-traits.ts';

graphql(/* GraphQL */ `
  fragment ClaimRow_tie on Tie {
    __typename
    id
    kind
    date
    earliest
    latest
    standing
    statement
    from {
      id
      kind
      name
    }
    to {
      id
      kind
      name
    }
    citations {
      ...CitationLine_citation
    }
    ... on Accusation {
      claim
      truth
      coerced
      occasion {
        id
        kind
        name
      }
    }
    ... on Replacement {
      how
      office {
        id
        kind
        name
      }
    }
    ... on Tenure {
      howEnded
    }
    ... on TrialRole {
      charge
      sentence
      outcome
    }
    ... on ArrestOrder {
      arrest {
        reason
      }
    }
    ... on Consequence {
      effect: how
    }
  }
`);

/** A tie as a row: line, statement, status, sources. */
export function ClaimRow({ tie }: { tie: ClaimRow_TieFragment }) {
  const accusation = tie.__typename === 'Accusation' ? tie : null;
  const third = accusation?.occasion ?? (tie.__typename === 'Replacement' ? tie.office : null);
  const named = [tie.from, tie.to, ...(third === null ? [] : [third])];
  return (
    <ClaimLine
      id={tie.id}
      sample={<TieSample traits={toTieTraits(tie)} />}
      statement={tie.statement}
      links={named.map((entity) => ({ name: entity.name, href: entityHref(entity) }))}
      detail={claimDetail(tie)}
      words={tieStatusWords(tie)}
      citations={tie.citations}
      networkHref={exploreHref({ tie: tie.id })}
    />
  );
}

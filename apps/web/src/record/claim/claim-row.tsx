import { exploreHref } from '@kto-kogo/address';
import { graphql } from '../../graphql/generated/gql.ts';
import { TieSample } from '../../marks/tie-sample.tsx';
import { ClaimLine } from './claim-line.tsx';
import type { ToldTie } from './claim-texts.tsx';
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
    note
    from {
      id
      kind
      name
      inSentence
    }
    to {
      id
      kind
      name
      inSentence
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
        inSentence
      }
    }
    ... on Replacement {
      how
      office {
        id
        kind
        name
        inSentence
      }
    }
    ... on Tenure {
      howEnded
    }
    ... on TrialRole {
      charge
      sentence
      said
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
export function ClaimRow({ tie, texts }: ToldTie) {
  return (
    <ClaimLine
      id={tie.id}
      sample={<TieSample traits={toTieTraits(tie)} />}
      texts={texts}
      citations={tie.citations}
      networkHref={exploreHref({ tie: tie.id })}
    />
  );
}

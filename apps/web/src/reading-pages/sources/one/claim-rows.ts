import { entityHref, exploreHref } from '@kto-kogo/address';
import { COERCED_WORDS, type Id, STANDING_WORDS, TRUTH_WORDS } from '@kto-kogo/domain';
import { graphql } from '../../../graphql/generated/gql.ts';
import type {
  RestingRow_ArrestFragment,
  RestingRow_TieFragment,
} from '../../../graphql/generated/graphql.ts';
import type { NamedLink } from '../../../record/claim/split-names.ts';
import { cited, type RestingRow } from './resting-row.ts';

graphql(/* GraphQL */ `
  fragment RestingRow_tie on Tie {
    __typename
    id
    standing
    statement
    isAlone
    citations {
      id
    }
    from {
      id
      kind
      inSentence
    }
    to {
      id
      kind
      inSentence
    }
    ... on Accusation {
      truth
      coerced
    }
    ... on Replacement {
      office {
        id
        kind
        inSentence
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment RestingRow_arrest on Arrest {
    id
    standing
    statement
    isAlone
    citations {
      id
    }
    figure {
      id
      kind
      inSentence
    }
    orderedBy {
      id
      kind
      inSentence
    }
  }
`);

type Named = { id: Id; kind: 'FIGURE' | 'EVENT' | 'TRIAL' | 'OFFICE'; inSentence: string };

function namesOf(entities: readonly Named[]): NamedLink[] {
  return entities.map((entity) => ({ name: entity.inSentence, href: entityHref(entity) }));
}

export function tieRows(ties: readonly RestingRow_TieFragment[]): RestingRow[] {
  return ties.map((tie) => ({
    key: tie.id,
    text: tie.statement,
    names: namesOf([tie.from, tie.to, ...(tie.__typename === 'Replacement' ? [tie.office] : [])]),
    links: [{ name: 'In the network', href: exploreHref({ tie: tie.id }) }],
    status: statusOf(tie),
    ...cited(tie),
  }));
}

/** Of an accusation it is said apart how well it is established that it was made, and whether it holds. */
function statusOf(tie: RestingRow_TieFragment): string[] {
  if (tie.__typename !== 'Accusation') return [STANDING_WORDS[tie.standing]];
  return [
    `that it was made: ${STANDING_WORDS[tie.standing]}`,
    TRUTH_WORDS[tie.truth],
    COERCED_WORDS[tie.coerced],
  ];
}

export function arrestRows(arrests: readonly RestingRow_ArrestFragment[]): RestingRow[] {
  return arrests.map((arrest) => ({
    key: arrest.id,
    text: arrest.statement,
    names: namesOf([arrest.figure, ...(arrest.orderedBy === null ? [] : [arrest.orderedBy])]),
    links: [{ name: 'Among the arrests', href: `${entityHref(arrest.figure)}#${arrest.id}` }],
    status: [STANDING_WORDS[arrest.standing]],
    ...cited(arrest),
  }));
}

import { shorten } from '@kto-kogo/address';
import type { Id } from '@kto-kogo/domain';
import { graphql } from '../../graphql/generated/gql.ts';
import type { GetLensesQuery, GetLensesQueryVariables } from '../../graphql/generated/graphql.ts';
import { type Lens, toLenses } from './lens.ts';

export const getLensesQuery = graphql(/* GraphQL */ `
  query GetLenses($first: ID!, $hasFirst: Boolean!, $second: ID!, $hasSecond: Boolean!) {
    interpretationGroups {
      id
      name
      interpretations {
        id
        name
        isFringe
      }
    }
    first: interpretation(id: $first) @include(if: $hasFirst) {
      ...Lens_interpretation
    }
    second: interpretation(id: $second) @include(if: $hasSecond) {
      ...Lens_interpretation
    }
  }
`);

export type LensGroup = GetLensesQuery['interpretationGroups'][number];

export type Lenses = {
  /** All that can be chosen. */
  groups: readonly LensGroup[];
  /** Those that are. */
  lenses: readonly Lens[];
  /** Ids that are no interpretation, in words. */
  problems: readonly string[];
};

/** @param ids at most two, as an address says them */
export function lensVariables(ids: readonly Id[]): GetLensesQueryVariables {
  const [first = '', second = ''] = ids;
  return { first, hasFirst: first !== '', second, hasSecond: second !== '' };
}

/** The lenses of an answer to `getLensesQuery`. */
export function lensesOf(answer: GetLensesQuery, ids: readonly Id[]): Lenses {
  const found = [answer.first, answer.second].filter((each) => each != null);
  return {
    groups: answer.interpretationGroups,
    lenses: toLenses(found),
    problems: ids
      .filter((id) => found.every((lens) => lens.id !== id))
      .map((id) => `“lens” is “${shorten(id)}”, and there is no such reading: it was left out.`),
  };
}

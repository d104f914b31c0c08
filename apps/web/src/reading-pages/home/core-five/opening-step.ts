import type { CoreFiveTie_TieFragment } from '../../../graphql/generated/graphql.ts';

/** The first tie shown is one of this kind. */
const OPENS_AT = 'REPLACEMENT';

/** The index of the tie that is shown first. */
export function openingStep(ties: readonly CoreFiveTie_TieFragment[]): number {
  return Math.max(
    0,
    ties.findIndex((tie) => tie.kind === OPENS_AT),
  );
}

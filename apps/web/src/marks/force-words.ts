import type { ClaimRow_TieFragment } from '../graphql/generated/graphql.ts';

/** "9 under force · 7 held to be fabricated", of a list of accusations. */
export function forceWords(ties: readonly ClaimRow_TieFragment[]): string {
  const accusations = ties.filter((tie) => tie.__typename === 'Accusation');
  const forced = accusations.filter((tie) => tie.coerced === 'YES').length;
  const fabricated = accusations.filter((tie) => tie.truth === 'FABRICATED').length;
  return [forced > 0 && `${forced} under force`, fabricated > 0 && `${fabricated} held to be fabricated`]
    .filter((words) => words !== false)
    .join(' · ');
}

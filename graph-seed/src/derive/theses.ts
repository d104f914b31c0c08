import type { Thesis, ThesisClaim, Tie } from '@kto-kogo/domain';
import type { ThesisFile } from '../files/thesis-file.ts';

export function deriveTheses(theses: ThesisFile[]): Thesis[] {
  return theses.map((thesis) => ({ ...thesis, claims: thesis.claims.map(({ id }) => id) }));
}

/** A claim that speaks of a tie speaks of both its ends: so it is found on their pages, whether its file names them or not. */
export function deriveThesisClaims(theses: ThesisFile[], ties: readonly Tie[]): ThesisClaim[] {
  const tieById = new Map(ties.map((tie) => [tie.id, tie]));
  return theses.flatMap(({ id: thesis, claims }) =>
    claims.map(({ about, ...claim }) => {
      const named = about.flatMap((id) => tieById.get(id) ?? []);
      const ends = named.flatMap(({ from, to }) => [from, to]);
      return {
        ...claim,
        thesis,
        entities: [...new Set([...about.filter((id) => !tieById.has(id)), ...ends])],
        ties: named.map(({ id }) => id),
      };
    }),
  );
}

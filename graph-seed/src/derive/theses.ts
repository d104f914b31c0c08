import type { Id, Thesis, ThesisClaim } from '@kto-kogo/domain';
import type { ThesisFile } from '../files/thesis-file.ts';

export function deriveTheses(theses: ThesisFile[]): Thesis[] {
  return theses.map((thesis) => ({ ...thesis, claims: thesis.claims.map(({ id }) => id) }));
}

/** @param isEntity whether an id is that of an entity; all others are those of ties */
export function deriveThesisClaims(theses: ThesisFile[], isEntity: (id: Id) => boolean): ThesisClaim[] {
  return theses.flatMap(({ id: thesis, claims }) =>
    claims.map(({ about, ...claim }) => ({
      ...claim,
      thesis,
      entities: about.filter(isEntity),
      ties: about.filter((id) => !isEntity(id)),
    })),
  );
}

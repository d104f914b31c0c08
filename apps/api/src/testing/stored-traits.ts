import {
  type Figure,
  factsIn,
  type PurgeRecord,
  STANDINGS,
  type Tie,
  toPersonTraits,
} from '@kto-kogo/domain';
import { evidenceOf, personOf } from '@kto-kogo/network';

/** What the pages say of a figure. */
export function storedPerson(figure: Figure): string {
  return personOf(toPersonTraits({ ...figure, hasHand: figure.hand.length > 0 }));
}

/** What the pages say that each tie rests on: the better standing is the stronger, then more places that were read. */
export function storedEvidenceIn(record: PurgeRecord): (tie: Tie) => string {
  const factsOf = factsIn(record);
  return ({ from, to, standing, citations }) => {
    const { sources } = factsOf([from, to], citations);
    const read = sources.filter((source) => source.read === 'READ').length;
    return evidenceOf(1000 * (STANDINGS.length - 1 - STANDINGS.indexOf(standing)) + read, sources);
  };
}

import {
  type Arrest,
  type Figure,
  factsIn,
  type PurgeRecord,
  STANDINGS,
  type Tie,
  toPersonTraits,
} from '@kto-kogo/domain';
import { evidenceOf, personOf, stampOf } from '@kto-kogo/network';

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

/** What the pages say of an arrest that filters ask. */
export function storedArrestIn(record: PurgeRecord): (arrest: Arrest) => { stamp: string; evidence: string } {
  const factsOf = factsIn(record);
  return ({ figure, standing, date, earliest, latest, citations }) => ({
    stamp: stampOf({ ...{ kind: 'ARREST', truth: null, coerced: null }, standing, date, earliest, latest }),
    evidence: evidenceOf(0, factsOf([figure], citations).sources),
  });
}

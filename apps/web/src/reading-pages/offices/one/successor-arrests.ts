import { capital, timesWord } from '@kto-kogo/domain';
import type { LadderFigure } from './ladder-record.ts';

type Replacement = { from: { id: string }; to: { id: string } };
type Arrest = LadderFigure['arrests'][number];
export type SuccessorArrest = { arrest: Arrest; successor: string; predecessor: string };

/** The arrests of a holder that his successor in the office ordered. */
export function successorArrests(
  replacements: readonly Replacement[],
  holders: readonly LadderFigure[],
): SuccessorArrest[] {
  const found = replacements.flatMap(({ from, to }) => {
    const successor = holders.find(({ id }) => id === from.id);
    const predecessor = holders.find(({ id }) => id === to.id);
    if (successor === undefined || predecessor === undefined) return [];
    return predecessor.arrests
      .filter(({ orderedBy }) => orderedBy?.id === successor.id)
      .map((arrest) => ({ arrest, successor: successor.shortName, predecessor: predecessor.shortName }));
  });
  return found.filter(({ arrest }, index) => found.findIndex((one) => one.arrest.id === arrest.id) === index);
}

/** "Twice, the successor ordered the arrest of the predecessor: Yezhov of Yagoda, Beria of Yezhov." */
export function successorArrestWords(
  arrests: readonly Pick<SuccessorArrest, 'successor' | 'predecessor'>[],
): string {
  const pairs = arrests.map(({ successor, predecessor }) => `${successor} of ${predecessor}`).join(', ');
  return `${capital(timesWord(arrests.length))}, whoever took the office ordered the arrest of the one who had held it: ${pairs}.`;
}

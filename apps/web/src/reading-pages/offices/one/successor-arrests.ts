import type { LadderFigure } from './ladder-record.ts';

type Replacement = { from: { id: string }; to: { id: string } };
type Arrest = LadderFigure['arrests'][number];
export type SuccessorArrest = { arrest: Arrest; successor: string; predecessor: string };

/** The arrests of a holder that the one who took the office after him ordered. */
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

const TIMES = ['', 'Once', 'Twice', 'Three times', 'Four times'];

/** "Twice, the successor ordered the arrest of the predecessor: Yezhov of Yagoda, Beria of Yezhov." */
export function successorArrestWords(
  arrests: readonly Pick<SuccessorArrest, 'successor' | 'predecessor'>[],
): string {
  const times = TIMES[arrests.length] ?? `${arrests.length} times`;
  const pairs = arrests.map(({ successor, predecessor }) => `${successor} of ${predecessor}`).join(', ');
  return `${times}, whoever took the office ordered the arrest of the one who had held it: ${pairs}.`;
}

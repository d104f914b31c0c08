import type { FigureListParams } from '@kto-kogo/address';
import { compareNames, compareText, type Fate, firstDayOrUndated, type Id } from '@kto-kogo/domain';

type Figure = {
  id: Id;
  name: string;
  fate: Fate;
  born: string | null;
  died: string | null;
  tieCounts: readonly { count: number }[];
};
type Order = FigureListParams['order'];

/** Those of some fates, in an order that the API gives to all. */
export function chooseFigures<F extends Figure>(
  figures: readonly F[],
  { fate, order }: Pick<FigureListParams, 'fate' | 'order'>,
): F[] {
  return figures
    .filter((figure) => fate.length === 0 || fate.includes(figure.fate))
    .sort((a, b) => COMPARE[order](a, b) || compareText(a.id, b.id));
}

const COMPARE: Record<Order, (a: Figure, b: Figure) => number> = {
  NAME: (a, b) => compareNames(a.name, b.name),
  BORN: (a, b) => compareText(firstDayOrUndated(a.born), firstDayOrUndated(b.born)),
  DIED: (a, b) => compareText(firstDayOrUndated(a.died), firstDayOrUndated(b.died)),
  TIES: (a, b) => tiesOf(b) - tiesOf(a),
};

function tiesOf({ tieCounts }: Figure): number {
  return tieCounts.reduce((sum, { count }) => sum + count, 0);
}

import { isSelected, type Selection } from '@kto-kogo/address';
import type { TieSummary } from '@kto-kogo/domain';

/** What of a row is selected: the tie, or one of those whom it joins, or both of them. */
export type SelectedIn = 'tie' | 'from' | 'to' | 'both' | null;

export function selectedIn({ id, from, to }: TieSummary, selection: Selection): SelectedIn {
  if (isSelected(selection, id)) return 'tie';
  const [isFrom, isTo] = [isSelected(selection, from), isSelected(selection, to)];
  return isFrom && isTo ? 'both' : isFrom ? 'from' : isTo ? 'to' : null;
}

/** For `data-selected` of a row. */
export function rowMark(selected: SelectedIn): 'tie' | 'end' | undefined {
  if (selected === null) return undefined;
  return selected === 'tie' ? 'tie' : 'end';
}

import { selectedOf, type View } from '@kto-kogo/address';
import type { Id } from '@kto-kogo/domain';
import type { CoreWanted } from '../../record/network/compact-record.ts';
import { isOpeningFilter } from './is-opening-filter.ts';

/** As many as the API takes. */
const AROUND_MAX = 50;

/**
 * What of a record that is too large to be drawn whole a view needs: whoever stands in it by name with their ties, and who has such ties as
 * its filters keep.
 *
 * @param isHere whether something selected is in the part that is here: only of what is not another part is wanted
 */
export function wantedBy(view: View, isHere: (id: Id) => boolean): CoreWanted {
  const { focus, isolated, expanded, selection, steps, filter } = view;
  const selected = [...selectedOf(selection), ...(selection?.of === 'tie' ? [selection.id] : [])];
  const named = [
    ...(focus === null ? [] : [focus]),
    ...isolated,
    ...expanded.map(({ id }) => id),
    ...selected.filter((id) => !isHere(id)),
  ];
  return {
    around: [...new Set(named)].slice(0, AROUND_MAX),
    depth: focus === null ? 1 : steps,
    filter: isOpeningFilter(filter) ? null : filter,
  };
}

import type { View } from '@kto-kogo/address';
import type { Change } from '../actions/view-changes.ts';
import { CONSTRAINTS, type Constraint } from './constraints.ts';

/**
 * As few constraints as will do, of those that are set: without any one of them the others would not be enough.
 *
 * @param isEnough whether a view in which some are loosened shows what was asked for
 */
export function fewestLoosened(view: View, isEnough: (view: View) => boolean): readonly Constraint[] {
  const set = CONSTRAINTS.filter(({ isSet }) => isSet(view));
  return set.reduce((needed, each) => {
    const others = needed.filter((constraint) => constraint !== each);
    return isEnough(loosenEach(others)(view)) ? others : needed;
  }, set);
}

export function loosenEach(constraints: readonly Constraint[]): Change {
  return (view) => constraints.reduce((at, { loosen }) => loosen(at), view);
}

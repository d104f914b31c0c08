import { LAYOUTS, type Layout } from '@kto-kogo/address';
import type { Network } from '@kto-kogo/network';
import { arePlaced } from '../computed-positions.ts';

/** The layouts that have something to say of a record: all but one are computed before the build, for the record of this repository. */
export function offeredLayouts({ nodes }: Network): readonly Layout[] {
  return arePlaced(nodes.keys()) ? LAYOUTS : ['bands'];
}

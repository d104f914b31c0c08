import { LAYOUTS, type Layout } from '@kto-kogo/address';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';
import { arePlaced } from '../../record/positions/positions.ts';

/** The layouts that have something to say of a record: all but one are computed before the build, for the record of this repository. */
export function offeredLayouts({
  network,
  positions,
}: Pick<ExplorerRecord, 'network' | 'positions'>): readonly Layout[] {
  return arePlaced(positions, network.nodes.keys()) ? LAYOUTS : ['bands'];
}

import type { View } from '@kto-kogo/address';
import { type CompactRecord, unpackRecord } from '../../record/network/compact-record.ts';
import { isWhole } from '../../record/network/explorer-record.ts';
import { readCore } from '../../record/network/read-core.ts';
import { wantedBy } from './wanted-by.ts';

/**
 * The record, or what of a large one this view needs.
 * @throws RequestError
 */
export async function readCoreOf(view: View): Promise<CompactRecord> {
  const core = await readCore(wantedBy(view, () => true));
  if (isWhole(core)) return core;
  const { nodes, ties } = unpackRecord(core).network;
  const wanted = wantedBy(view, (id) => nodes.has(id) || ties.has(id));
  return wanted.around.length === core.wanted.around.length ? core : readCore(wanted);
}

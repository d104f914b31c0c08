import type { View } from '@kto-kogo/address';
import type { Id } from '@kto-kogo/domain';
import { cache } from 'react';
import { readCoreOf } from '../../explore/core/read-core-of.ts';
import { type CompactRecord, MOST_TIED } from '../../record/network/compact-record.ts';
import { toExplorerRecord } from '../../record/network/explorer-record.ts';
import { readCore } from '../../record/network/read-core.ts';

/** Unpacked once for all steps of a lesson that need the same. */
const unpacked = cache((core: CompactRecord) => toExplorerRecord(core));

/** The record, or what of a large one a view needs. @throws RequestError */
export async function recordOfView(view: View) {
  return unpacked(await readCoreOf(view));
}

/** The record, or of a large one at least what is named. @throws RequestError */
export async function recordWith(ids: readonly Id[]) {
  return unpacked(await readCore({ ...MOST_TIED, around: ids.slice(0, 50) }));
}

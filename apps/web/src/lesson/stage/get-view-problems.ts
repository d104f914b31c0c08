import { readAddress, renameIdsIn } from '@kto-kogo/address';
import { getRecord } from '../../record/get-record.ts';
import { getLenses } from '../../record/interpretation/get-lenses.ts';
import { isWhole } from '../../record/network/explorer-record.ts';
import { recordWith } from './record-of-request.ts';
import { viewProblems } from './view-problems.ts';

/** What of a view is not understood, or not in the record any more, in words. @throws RequestError */
export async function getViewProblems(view: string): Promise<readonly string[]> {
  const { aliases } = await getRecord();
  const read = readAddress(renameIdsIn(view, aliases));
  if (read.page === null) return read.problems;
  const record = await recordWith([...read.ids.entities, ...read.ids.ties]);
  const { network } = record;
  // Of a part of the record the works are not all there.
  const works = isWhole(record) ? record.works : { has: () => true };
  const known = { entities: network.nodes, ties: network.ties, works };
  const lenses = 'lenses' in read.value ? read.value.lenses : [];
  return [...viewProblems(read, known), ...(lenses.length === 0 ? [] : (await getLenses(lenses)).problems)];
}

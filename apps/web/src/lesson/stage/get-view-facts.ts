import { readAddress, renameIdsIn } from '@kto-kogo/address';
import { getRecord } from '../../record/get-record.ts';
import { getLenses } from '../../record/interpretation/get-lenses.ts';
import { unpackRecord } from '../../record/network/compact-record.ts';
import { readNetwork } from '../../record/network/read-network.ts';
import { stageOf } from './stage-of.ts';
import { type ViewFacts, viewFacts } from './view-facts.ts';

/** @param view an address of this site @throws RequestError */
export async function getViewFacts(view: string): Promise<ViewFacts> {
  const [{ aliases }, record] = await Promise.all([getRecord(), readNetwork()]);
  const read = readAddress(renameIdsIn(view, aliases));
  if (read.page === null) return { name: '', people: 0, ties: 0, shown: [], problems: read.problems };
  const { network, works } = unpackRecord(record);
  const [stage, lenses] = await Promise.all([
    stageOf(view, 'page'),
    'lenses' in read.value ? getLenses(read.value.lenses) : { problems: [] },
  ]);
  const known = {
    entities: network.nodes,
    ties: network.ties,
    works: new Set(works.map(({ id }) => id)),
  };
  return viewFacts(read, stage, known, lenses.problems);
}

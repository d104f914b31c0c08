import { readAddress } from '@kto-kogo/address';
import { getViewProblems } from './get-view-problems.ts';
import { recordWith } from './record-of-request.ts';
import { stageOf } from './stage-of.ts';
import { type ViewFacts, viewFacts, whyNothing } from './view-facts.ts';

/** @param view an address of this site @throws RequestError */
export async function getViewFacts(view: string): Promise<ViewFacts> {
  const [stage, problems] = await Promise.all([stageOf(view, 'page'), getViewProblems(view)]);
  const { network } = await recordWith(stage?.shown ?? []);
  const { page } = readAddress(view);
  const said = stage === null && page !== null ? whyNothing(page, problems) : problems;
  return viewFacts(stage, { entities: network.nodes }, said);
}

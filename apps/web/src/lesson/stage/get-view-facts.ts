import { getViewProblems } from './get-view-problems.ts';
import { recordOfRequest } from './record-of-request.ts';
import { stageOf } from './stage-of.ts';
import { type ViewFacts, viewFacts } from './view-facts.ts';

/** @param view an address of this site @throws RequestError */
export async function getViewFacts(view: string): Promise<ViewFacts> {
  const [stage, { network }, problems] = await Promise.all([
    stageOf(view, 'page'),
    recordOfRequest(),
    getViewProblems(view),
  ]);
  return viewFacts(stage, { entities: network.nodes }, problems);
}

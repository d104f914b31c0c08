import { stageAddress } from '@kto-kogo/address';
import { RequestError } from '../../../src/graphql/request-error.ts';
import { unansweredResponse } from '../../../src/graphql/unanswered-response.ts';
import { getViewFacts } from '../../../src/lesson/stage/get-view-facts.ts';
import { SAY_WHICH, type ViewFacts } from '../../../src/lesson/stage/view-facts.ts';

/** What a view draws, as data, for whoever puts it into a lesson. Takes the same query as the page. */
export async function GET(request: Request): Promise<Response> {
  const { value, problems } = stageAddress.read(new URL(request.url).searchParams);
  try {
    const facts: ViewFacts =
      value.view === null
        ? { name: '', people: 0, ties: 0, shown: [], problems: [...problems, SAY_WHICH] }
        : await getViewFacts(value.view);
    return Response.json(facts, { headers: { 'cache-control': 'public, max-age=60' } });
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return unansweredResponse(error);
  }
}

import { exploreAddress, renameIds } from '@kto-kogo/address';
import { readCoreOf } from '../../../src/explore/core/read-core-of.ts';
import { RequestError } from '../../../src/graphql/request-error.ts';
import { getRecord } from '../../../src/record/get-record.ts';

/** What of a large record a view needs, for the explorer. Takes the same query as the page, and as that does passes over what is not understood. */
export async function GET(request: Request): Promise<Response> {
  try {
    const { aliases } = await getRecord();
    const query = new URLSearchParams(renameIds(new URL(request.url).search, aliases));
    const core = await readCoreOf(exploreAddress.read(query).value);
    return Response.json(core, { headers: { 'cache-control': 'no-cache' } });
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return new Response('The record did not answer.\n', { status: 503, headers: { 'retry-after': '5' } });
  }
}

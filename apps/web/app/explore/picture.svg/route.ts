import { renameIds } from '@kto-kogo/address';
import { pictureDocument } from '../../../src/explore/still/picture-document.ts';
import { RequestError } from '../../../src/graphql/request-error.ts';
import { getRecord } from '../../../src/record/get-record.ts';
import { pageAddress } from '../../../src/record/page/page-address.ts';

/** The network of a view as an SVG document. Takes the same query as the page; 400 where it is not understood, in sentences. */
export async function GET(request: Request): Promise<Response> {
  try {
    const [{ aliases }, site] = await Promise.all([getRecord(), pageAddress('')]);
    const query = renameIds(new URL(request.url).search, aliases);
    const picture = await pictureDocument(new URLSearchParams(query), site);
    if ('problems' in picture) return new Response(`${picture.problems.join('\n')}\n`, { status: 400 });
    const headers = {
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'public, max-age=60',
    };
    return new Response(picture.svg, { headers });
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return new Response('The record did not answer.\n', { status: 503, headers: { 'retry-after': '5' } });
  }
}

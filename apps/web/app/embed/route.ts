import { renameIds } from '@kto-kogo/address';
import { embedDocument, embedProblems } from '../../src/explore/embed/embed-document.ts';
import { pictureDocument } from '../../src/explore/still/picture-document.ts';
import { RequestError } from '../../src/graphql/request-error.ts';
import { getRecord } from '../../src/record/get-record.ts';
import { pageAddress } from '../../src/record/page/page-address.ts';

/** A view of the network for a frame on another page: the query is that of `/explore`, and no header stands above it. */
export async function GET(request: Request): Promise<Response> {
  const { search } = new URL(request.url);
  const site = await pageAddress('');
  try {
    const { aliases } = await getRecord();
    const query = renameIds(search, aliases);
    const picture = await pictureDocument(new URLSearchParams(query), site);
    if ('problems' in picture) return html(embedProblems(picture.problems, `${site}/explore`), 400);
    return html(embedDocument(picture, picture.address), 200);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return html(
      embedProblems(['The record did not answer. Load this again in a moment.'], `${site}/explore`),
      503,
    );
  }
}

function html(text: string, status: number): Response {
  const caching =
    status === 200 ? { 'cache-control': 'public, max-age=60' } : { 'cache-control': 'no-store' };
  return new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...caching } });
}

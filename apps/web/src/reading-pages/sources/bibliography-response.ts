import { RequestError } from '../../graphql/request-error.ts';
import { workItem } from '../../record/cite/work-item.ts';
import { formatOf } from './bibliography-formats.ts';
import type { WorkRecord } from './list/get-works.ts';

/**
 * Works as a file to be kept.
 * @param asked the file that the address names
 * @param name the one there is, without its ending
 * @param savedAs what it is called where it is kept, without its ending: of many works each has a name of its own
 * @param get null where there is no such work
 */
export async function bibliographyResponse(
  asked: string,
  {
    name,
    savedAs = name,
    get,
  }: { name: string; savedAs?: string; get: () => Promise<readonly WorkRecord[] | null> },
): Promise<Response> {
  const format = formatOf(asked, name);
  try {
    const works = format && (await get());
    if (format === null || works === null)
      return new Response('Nothing stands at this address.\n', { status: 404 });
    const items = works.map((work) =>
      workItem(
        work,
        work.citations.map((place) => ({ ...place, work })),
      ),
    );
    const headers = {
      'content-type': format.type,
      'content-disposition': `attachment; filename="${savedAs}${asked.slice(name.length)}"`,
      'cache-control': 'public, max-age=60',
    };
    return new Response(format.write(items), { headers });
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return new Response('The record did not answer.\n', { status: 503, headers: { 'retry-after': '5' } });
  }
}

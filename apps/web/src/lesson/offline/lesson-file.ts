import { lessonWholeAddress } from '@kto-kogo/address';
import { endpoint } from '../../graphql/endpoint.ts';
import { RequestError } from '../../graphql/request-error.ts';
import { oneFile } from './one-file.ts';

/**
 * A lesson as one file. It is made of the page of the whole lesson as our own server gives it: so it looks as the site does.
 *
 * @param site origin of the site as users know it
 * @throws RequestError
 */
export async function lessonFile(lesson: string, site: string): Promise<string> {
  const url = new URL(lessonWholeAddress.href(lesson), endpoint().url).href;
  const html = new TextDecoder().decode(await load(url));
  return oneFile(html, { url, site, load });
}

async function load(url: string): Promise<Uint8Array> {
  const response = await fetch(url, { cache: 'no-store' });
  if (!response.ok) throw new RequestError(`${url} gave ${response.status}.`, 'UNREACHABLE', null);
  return new Uint8Array(await response.arrayBuffer());
}

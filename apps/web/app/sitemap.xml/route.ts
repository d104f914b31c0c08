import {
  entityHref,
  lessonAddress,
  ROUTES,
  type Route,
  readingsAddress,
  thesisAddress,
  workAddress,
} from '@kto-kogo/address';
import { RequestError } from '../../src/graphql/request-error.ts';
import { getEntityKeys } from '../../src/record/get-entity-keys.ts';
import { getRecord } from '../../src/record/get-record.ts';
import { getTaughtIds } from '../../src/record/get-taught-ids.ts';
import { pageAddress } from '../../src/record/page/page-address.ts';
import { escapeHtml } from '../../src/ui/escape-html.ts';

/** How many entities one sitemap lists: the protocol allows 50,000 addresses (sitemaps.org). */
const ENTITIES_MAX = 40_000;
/** Works stand in the first part, beside them. */
const WORKS_MAX = 9_000;

/**
 * Every page without parameters, the pages of every entity, thesis, lesson and work, and each question on which historians differ. Of a record
 * that one sitemap cannot hold it is an index of several, which `?part=1` and so on give.
 */
export async function GET(request: Request): Promise<Response> {
  try {
    const { entities } = await getRecord();
    const parts = Math.ceil([...entities.values()].reduce((sum, count) => sum + count, 0) / ENTITIES_MAX);
    const said = new URL(request.url).searchParams.get('part');
    if (said === null && parts > 1) {
      const each = Array.from({ length: parts }, (_, at) => `/sitemap.xml?part=${at + 1}`);
      return xml('sitemapindex', 'sitemap', await addressesOf(each));
    }
    const part = Number(said ?? 1);
    if (!Number.isInteger(part) || part < 1 || part > Math.max(1, parts))
      return new Response('', { status: 404 });
    const keys = await getEntityKeys((part - 1) * ENTITIES_MAX, ENTITIES_MAX);
    const others = part === 1 ? await otherPages() : [];
    return xml('urlset', 'url', await addressesOf([...others, ...keys.map(entityHref)]));
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return new Response('The record did not answer.\n', { status: 503, headers: { 'retry-after': '5' } });
  }
}

async function otherPages(): Promise<string[]> {
  const taught = await getTaughtIds();
  return [
    ...(ROUTES as readonly Route[])
      .filter(({ path, isUnlisted }) => !isUnlisted && !path.includes('['))
      .map(({ path }) => path),
    ...taught.theses.map(({ id }) => thesisAddress.href(id)),
    ...taught.interpretationGroups.map(({ id }) => readingsAddress.href({ group: id })),
    ...taught.lessons.map(({ id }) => lessonAddress.href(id)),
    ...taught.works.slice(0, WORKS_MAX).map(({ id }) => workAddress.href(id)),
  ];
}

async function addressesOf(paths: readonly string[]): Promise<string[]> {
  const site = await pageAddress('');
  return paths.map((path) => `${site}${path}`);
}

function xml(root: string, item: string, addresses: readonly string[]): Response {
  const items = addresses.map((address) => `<${item}><loc>${escapeHtml(address)}</loc></${item}>`);
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${items.join('\n')}
</${root}>
`;
  return new Response(text, { headers: { 'content-type': 'application/xml' } });
}

import { entityHref, ROUTES, type Route } from '@kto-kogo/address';
import type { MetadataRoute } from 'next';
import { unpackRecord } from '../src/record/network/compact-record.ts';
import { readNetwork } from '../src/record/network/read-network.ts';
import { pageAddress } from '../src/record/page/page-address.ts';

/** Every page without parameters, and the page of every entity. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [site, record] = await Promise.all([pageAddress(''), readNetwork()]);
  const pages = (ROUTES as readonly Route[])
    .filter(({ path, isUnlisted }) => !isUnlisted && !path.includes('['))
    .map(({ path }) => path);
  const entities = [...unpackRecord(record).network.nodes.values()].map(entityHref);
  return [...pages, ...entities].map((path) => ({ url: `${site}${path}` }));
}

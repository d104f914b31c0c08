import {
  entityHref,
  lessonAddress,
  ROUTES,
  type Route,
  readingsAddress,
  thesisAddress,
} from '@kto-kogo/address';
import type { MetadataRoute } from 'next';
import { getTaughtIds } from '../src/record/get-taught-ids.ts';
import { unpackRecord } from '../src/record/network/compact-record.ts';
import { readNetwork } from '../src/record/network/read-network.ts';
import { pageAddress } from '../src/record/page/page-address.ts';

/** Every page without parameters, the pages of every entity, thesis and lesson, and each question on which historians differ. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [site, record, taught] = await Promise.all([pageAddress(''), readNetwork(), getTaughtIds()]);
  const pages = (ROUTES as readonly Route[])
    .filter(({ path, isUnlisted }) => !isUnlisted && !path.includes('['))
    .map(({ path }) => path);
  const entities = [...unpackRecord(record).network.nodes.values()].map(entityHref);
  const ofClass = [
    ...taught.theses.map(({ id }) => thesisAddress.href(id)),
    ...taught.interpretationGroups.map(({ id }) => readingsAddress.href({ group: id })),
    ...taught.lessons.map(({ id }) => lessonAddress.href(id)),
  ];
  return [...pages, ...entities, ...ofClass].map((path) => ({ url: `${site}${path}` }));
}

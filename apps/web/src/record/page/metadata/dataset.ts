import { RECORD_LICENCE } from '@kto-kogo/domain';
import type { JsonLd } from './json-ld.tsx';

const PUBLISHER: JsonLd = { '@type': 'Organization', name: 'Kto-Kogo' };

/** The record as a set of data, for catalogues of such. @param site origin, without a slash at the end */
export function datasetLd(site: string, version: string): JsonLd {
  return {
    '@type': 'Dataset',
    '@id': `${site}/#record`,
    name: 'Kto-Kogo: a record of the Great Purges as a network',
    description:
      'Who accused, replaced, arrested and tried whom in Stalin’s Great Purges, on what date, and on what evidence: claims with their sources, and whether historians hold them to be true.',
    url: `${site}/`,
    version,
    license: RECORD_LICENCE.url,
    isAccessibleForFree: true,
    creator: PUBLISHER,
    publisher: PUBLISHER,
    temporalCoverage: '1919/1941',
    spatialCoverage: { '@type': 'Place', name: 'Soviet Union' },
    inLanguage: 'en',
    distribution: [
      {
        '@type': 'DataDownload',
        name: 'GraphQL API',
        contentUrl: `${site}/graphql`,
        encodingFormat: 'application/json',
      },
    ],
  };
}

type Part = { title: string; site: string; path: string; version: string; about?: JsonLd };

/** A page of the site as a part of the record. */
export function webPageLd({ title, site, path, version, about }: Part): JsonLd {
  return {
    '@type': 'WebPage',
    '@id': `${site}${path}`,
    url: `${site}${path}`,
    name: title,
    inLanguage: 'en',
    version,
    license: RECORD_LICENCE.url,
    publisher: PUBLISHER,
    isPartOf: { '@type': 'Dataset', '@id': `${site}/#record`, name: 'Kto-Kogo' },
    about,
  };
}

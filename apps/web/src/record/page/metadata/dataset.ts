import { RECORD_LICENCE, type Subject } from '@kto-kogo/domain';
import { subjectWords } from '../../subject/subject-words.ts';
import type { JsonLd } from './json-ld.tsx';

const PUBLISHER: JsonLd = { '@type': 'Organization', name: 'Kto-Kogo' };

export type DatasetSubject = Pick<Subject, 'title' | 'name' | 'place' | 'months'>;

/** The record as a set of data, for catalogues of such. @param site origin, without a slash at the end */
export function datasetLd(site: string, version: string, subject: DatasetSubject): JsonLd {
  const { title, place, months } = subject;
  return {
    '@type': 'Dataset',
    '@id': `${site}/#record`,
    name: `Kto-Kogo: ${title}`,
    description: subjectWords(subject).replace(
      /\.$/,
      ': claims with their sources, and whether historians hold them to be true.',
    ),
    url: `${site}/`,
    version,
    license: RECORD_LICENCE.url,
    isAccessibleForFree: true,
    creator: PUBLISHER,
    publisher: PUBLISHER,
    temporalCoverage: `${months.from}/${months.to}`,
    spatialCoverage: place === null ? null : { '@type': 'Place', name: place },
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

import { RECORD_LICENCE } from '@kto-kogo/domain';
import { createElement, type ReactNode } from 'react';
import { type Provenance, provenanceWords } from '../export/provenance.ts';

/** What a drawing says of itself to programs: Dublin Core and Creative Commons in RDF, as SVG editors and Commons read it. */
export function pictureMetadata(provenance: Provenance): ReactNode {
  const { title, address, day, version } = provenance;
  const texts = {
    'dc:title': title,
    'dc:creator': 'Kto-Kogo',
    'dc:description': provenanceWords(provenance),
    'dc:date': day,
    'dc:identifier': `record version ${version}`,
    'dc:source': address,
    'dc:rights': `${RECORD_LICENCE.name}, ${RECORD_LICENCE.url}`,
  };
  return createElement(
    'rdf:RDF',
    {
      'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:cc': 'http://creativecommons.org/ns#',
    },
    createElement(
      'cc:Work',
      { 'rdf:about': address },
      ...Object.entries(texts).map(([name, text]) => createElement(name, { key: name }, text)),
      createElement('cc:license', { key: 'licence', 'rdf:resource': RECORD_LICENCE.url }),
    ),
  );
}

import { RECORD_LICENCE } from '@kto-kogo/domain';
import type { ExportInput } from './export-input.ts';

export type Provenance = Pick<ExportInput, 'title' | 'words' | 'address' | 'version' | 'day'>;

/** What every file says of itself, by names that a column, a key of a graph or a field of JSON can bear. */
export function provenanceOf({ words, address, version, day }: Provenance) {
  return {
    record_version: version,
    filter: words,
    view: address,
    exported: day,
    licence: `${RECORD_LICENCE.name}, ${RECORD_LICENCE.url}`,
  };
}

/** The same in sentences. */
export function provenanceWords({ title, words, address, version, day }: Provenance): string {
  return [
    `${title}. ${words}`,
    `Kto-Kogo, record version ${version}, exported ${day} from ${address}`,
    `Licence: ${RECORD_LICENCE.name}, ${RECORD_LICENCE.url}, naming Kto-Kogo and, for a single claim, the work that it cites.`,
    'Most accusations of these years are held to be fabricated: what is held of each stands with it.',
  ].join('\n');
}

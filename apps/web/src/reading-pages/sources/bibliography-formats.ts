import type { Id } from '@kto-kogo/domain';
import { bibtexText } from '../../record/cite/bibtex-text.ts';
import type { CslItem } from '../../record/cite/csl-item.ts';
import { cslJsonText } from '../../record/cite/csl-json-text.ts';
import { risText } from '../../record/cite/ris-text.ts';

type Format = {
  words: string;
  /** For whom it is. */
  readBy: string;
  type: string;
  write: (items: readonly CslItem[]) => string;
};

/** The formats of a bibliography, by the ending of the file. */
export const BIBLIOGRAPHY_FORMATS = {
  bib: {
    words: 'BibTeX',
    readBy: 'LaTeX, JabRef',
    type: 'application/x-bibtex; charset=utf-8',
    write: bibtexText,
  },
  ris: {
    words: 'RIS',
    readBy: 'EndNote, Mendeley, Citavi, Zotero',
    type: 'application/x-research-info-systems; charset=utf-8',
    write: risText,
  },
  json: {
    words: 'CSL-JSON',
    readBy: 'Zotero, Pandoc',
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: cslJsonText,
  },
} as const satisfies Record<string, Format>;
export type BibliographyFormat = keyof typeof BIBLIOGRAPHY_FORMATS;

/** The file of one work. */
export function workFileHref(id: Id, format: BibliographyFormat): string {
  return `/sources/${id}/work.${format}`;
}

/** The file of all works. */
export function bibliographyHref(format: BibliographyFormat): string {
  return `/bibliography/kto-kogo.${format}`;
}

/** The format that the name of a file asks for; null where there is no such file. */
export function formatOf(file: string, name: string): Format | null {
  const [before, ending = '', ...rest] = file.split('.');
  if (before !== name || rest.length > 0 || !Object.hasOwn(BIBLIOGRAPHY_FORMATS, ending)) return null;
  return BIBLIOGRAPHY_FORMATS[ending as BibliographyFormat];
}

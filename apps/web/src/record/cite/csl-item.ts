/** A name as it is written, or in its parts, so that a bibliography can sort by it. */
export type CslName = { literal: string } | { family: string; given?: string };

export type CslDate = { 'date-parts': readonly (readonly number[])[]; circa?: boolean };

/** What Zotero and its like read and write: an item of CSL-JSON, with the fields that we fill. */
export type CslItem = {
  id: string;
  type:
    | 'book'
    | 'article-journal'
    | 'article-newspaper'
    | 'chapter'
    | 'interview'
    | 'report'
    | 'document'
    | 'webpage'
    | 'dataset';
  title: string;
  author?: readonly CslName[];
  editor?: readonly CslName[];
  'container-title'?: string;
  volume?: string;
  issue?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  version?: string;
  note?: string;
};

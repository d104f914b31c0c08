import type { CitationLine_CitationFragment } from '../../graphql/generated/graphql.ts';
import { byWords, inWords } from './work-words.ts';

/** A citation as plain text, for files: "Robert Conquest, The Great Terror, 1968: p. 82, https://…". */
export function citationText({ work, where, url, read }: CitationLine_CitationFragment): string {
  const parts = [byWords(work) ?? 'Author not known', work.title, inWords(work), work.year];
  const title = parts.filter((part) => part !== null);
  const place = where === null ? '' : `: ${where}`;
  return `${title.join(', ')}${place}${read ? '' : ' (not read)'}${url === null ? '' : `, ${url}`}`;
}

import { join } from 'node:path';

/** Where the report of our own record stands for readers. */
export const DOCS_FILE = join(import.meta.dirname, '../../../docs/record.md');

const BEGIN = '<!-- npm run seed:report -- --write -->';
const END = '<!-- the end of the report -->';

/** A document with the report in its place. @throws where it has none */
export function withReport(document: string, report: string): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`The document lacks ${BEGIN} or ${END}.`);
  return `${document.slice(0, begin + BEGIN.length)}\n\n${report}\n\n${document.slice(end)}`;
}

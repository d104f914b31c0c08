import type { CslItem, CslName } from './csl-item.ts';

const TYPES: Record<CslItem['type'], string> = {
  book: 'BOOK',
  'article-journal': 'JOUR',
  'article-newspaper': 'NEWS',
  interview: 'GEN',
  document: 'GEN',
  webpage: 'ELEC',
  dataset: 'DATA',
  report: 'RPRT',
};

/**
 * A bibliography for EndNote, Mendeley, Citavi, Zotero, a tag a line. Written by hand, because what writes it elsewhere breaks
 * lines, and addresses with them, after 70 letters.
 */
export function risText(items: readonly CslItem[]): string {
  return items.map(entry).join('');
}

function entry(item: CslItem): string {
  const [year] = item.issued?.['date-parts'][0] ?? [];
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((name) => ['AU', asText(name)] as const),
    ...(item.editor ?? []).map((name) => ['ED', asText(name)] as const),
    ['PY', year?.toString()],
    ['ET', item.version],
    ['UR', item.URL],
    ['Y2', item.accessed?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('/')],
    ['N1', item.note],
    ['ER', ''],
  ];
  return tags
    .flatMap(([tag, value]) =>
      value === undefined ? [] : [`${tag}  - ${value.replaceAll(/\s+/g, ' ')}\r\n`],
    )
    .join('');
}

function asText(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

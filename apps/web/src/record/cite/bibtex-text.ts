import type { CslItem, CslName } from './csl-item.ts';

const TYPES: Partial<Record<CslItem['type'], string>> = {
  book: 'book',
  'article-journal': 'article',
  report: 'techreport',
};

/**
 * A bibliography for LaTeX, as UTF-8. Written by hand, because what writes it elsewhere drops Cyrillic letters or leaves `&` as it
 * is; that it can be read, the tests show with the reader of another.
 */
export function bibtexText(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}

function entry(item: CslItem): string {
  const type = TYPES[item.type] ?? 'misc';
  const [year] = item.issued?.['date-parts'][0] ?? [];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // The second braces keep the capitals.
    ['title', `{${escaped(item.title)}}`],
    ['author', names(item.author)],
    ['editor', names(item.editor)],
    ['year', year?.toString()],
    // Classic styles know no `url`.
    ['howpublished', type === 'misc' && item.URL !== undefined ? `\\url{${address(item.URL)}}` : undefined],
    ['url', item.URL && address(item.URL)],
    ['urldate', item.accessed?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-')],
    ['note', item.note && escaped(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@${type}{${item.id},\n${lines.join('')}}\n`;
}

function names(all: readonly CslName[] | undefined): string | undefined {
  return all
    ?.map((name) =>
      'literal' in name ? `{${escaped(name.literal)}}` : `${escaped(name.family)}, ${escaped(name.given)}`,
    )
    .join(' and ');
}

const ESCAPES: Readonly<Record<string, string>> = {
  // BibTeX counts braces even where TeX does not.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\{}&%$#_~^]/g, (character) => ESCAPES[character] ?? `\\${character}`);
}

/** Whole for what follows it; a brace in it would end the field. */
function address(url: string): string {
  return url.replaceAll(/[\\{}\s]/g, (character) => encodeURIComponent(character));
}

import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem, CslName } from './csl-item.ts';
import { dateText } from './date-text.ts';

// Else it drops Cyrillic letters, and makes labels of its own without hyphens.
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  useIdAsLabel: true,
  checkLabel: false,
});

/**
 * A bibliography for LaTeX, as UTF-8. citation-js knows the types, the fields and how names are put. It leaves `&` and its like as
 * they are, so it is given texts that are escaped, and its fields are written here, because some have to be mended.
 */
export function bibtexText(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}

function entry(item: CslItem): string {
  const [{ type, label, properties }] = plugins.output.format('bibtex', [withEscapes(item)], {
    format: 'object',
  });
  const lines = Object.entries({ ...properties, ...mended(item) }).map(
    ([name, value]) => `  ${name} = {${value}},\n`,
  );
  return `@${type}{${label},\n${lines.join('')}}\n`;
}

function withEscapes(item: CslItem): CslItem {
  const { title, author, editor, note, URL } = item;
  return {
    ...item,
    title: escaped(title),
    ...(author && { author: author.map(nameWithEscapes) }),
    ...(editor && { editor: editor.map(nameWithEscapes) }),
    ...(note && { note: escaped(note) }),
    ...(URL && { URL: address(URL) }),
  };
}

function nameWithEscapes(name: CslName): CslName {
  return 'literal' in name
    ? { literal: escaped(name.literal) }
    : { family: escaped(name.family), given: escaped(name.given) };
}

function mended({ title, URL, accessed }: CslItem): Record<string, string> {
  return {
    // Braces keep the capitals; citation-js keeps neither those of the first word nor Cyrillic ones.
    title: `{${escaped(title)}}`,
    // Classic styles know no `url`, and print this as it stands: bare, an `&` or `%` in it would stop LaTeX.
    ...(URL && { howpublished: `\\url{${address(URL)}}` }),
    // Of BibLaTeX and of programs that keep bibliographies.
    ...(accessed && { urldate: dateText(accessed, '-') }),
  };
}

const ESCAPES: Readonly<Record<string, string>> = {
  // BibTeX counts braces even where TeX does not.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // citation-js would take what stands between these for a tag.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\{}&%$#_~^<>]/g, (character) => ESCAPES[character] ?? `\\${character}`);
}

/** Whole for what follows it; a brace in it would end the field. */
function address(url: string): string {
  return url.replaceAll(/[\\{}\s]/g, (character) => encodeURIComponent(character));
}

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
  const lines = Object.entries({ ...properties, ...mended(item, type) }).map(
    ([name, value]) => `  ${name} = {${mendedNames(value)}},\n`,
  );
  // Of a chapter with a title of its own; citation-js says the other.
  return `@${type === 'inbook' ? 'incollection' : type}{${label},\n${lines.join('')}}\n`;
}

function withEscapes(item: CslItem): CslItem {
  const { title, author, editor, note, URL, 'container-title': container } = item;
  return {
    ...item,
    title: escaped(title),
    ...(author && { author: author.map(nameWithEscapes) }),
    ...(editor && { editor: editor.map(nameWithEscapes) }),
    ...(container && { 'container-title': escaped(container) }),
    ...(note && { note: escaped(note) }),
    ...(URL && { URL: address(URL) }),
  };
}

function nameWithEscapes(name: CslName): CslName {
  return 'literal' in name
    ? { literal: escaped(name.literal) }
    : { family: escaped(name.family), ...(name.given && { given: escaped(name.given) }) };
}

/** "others" without braces is "et al."; in them it is somebody's name. */
function mendedNames(value: string): string {
  return value.replace(/ and \{others\}$/, ' and others');
}

function mended({ title, URL, accessed, ...item }: CslItem, type: string): Record<string, string> {
  const container = type === 'misc' ? item['container-title'] : undefined;
  const published = [
    // It has no field for what it stands in.
    ...(container ? [escaped(container)] : []),
    // Classic styles know no `url`, and print this as it stands: bare, an `&` or `%` in it would stop LaTeX.
    ...(URL ? [`\\url{${address(URL)}}`] : []),
  ];
  return {
    // Braces keep the capitals; citation-js keeps neither those of the first word nor Cyrillic ones.
    title: `{${escaped(title)}}`,
    ...(published.length > 0 && { howpublished: published.join(', ') }),
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

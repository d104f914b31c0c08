import XMLBuilder from 'fast-xml-builder';

/** An element: attributes have names that begin with `@`, its text is `#text`, and a list is so many elements. */
export type Xml = {
  readonly [name: string]: Xml | readonly Xml[] | readonly string[] | string | number | undefined;
};

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
  indentBy: ' ',
});

/** A document. Nothing in a text becomes markup, and what XML does not allow is left out. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(allowed(root))}`;
}

/** Control characters and lone halves of a pair would make the whole document unreadable. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function allowed(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(FORBIDDEN, '');
  if (Array.isArray(value)) return value.map(allowed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, allowed(each)]));
}

import { Fragment, isValidElement, type ReactNode } from 'react';

/** Values of custom properties: `{ '--ink': '#1B211E' }`. */
export type Tokens = Readonly<Record<string, string>>;

/** Attributes that are camel case in SVG; all others are hyphenated. */
const CAMEL_CASE = new Set(['viewBox', 'textLength', 'lengthAdjust']);

/**
 * Writes a React drawing as SVG text on the server and in the browser, where `react-dom/server` would be a large download.
 * Components must not use hooks. Every text and attribute is escaped, so data never becomes markup.
 * @param tokens replace `var(--name)`, so that the text needs no stylesheet
 * @throws on anything it cannot write, such as event handlers
 */
export function svgText(node: ReactNode, tokens: Tokens = {}): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (typeof node === 'string' || typeof node === 'number') return escaped(String(node));
  if (Array.isArray(node)) return node.map((each: ReactNode) => svgText(each, tokens)).join('');
  if (!isValidElement<Props>(node)) throw new Error('Only elements and texts can be written as SVG text.');
  const { props } = node;
  const type: unknown = node.type;
  if (typeof type === 'function') return svgText((type as (props: Props) => ReactNode)(props), tokens);
  const inside = svgText(props.children, tokens);
  if (type === Fragment) return inside;
  if (typeof type !== 'string') throw new Error('Only plain components can be written as SVG text.');
  const attributes = Object.entries(props).map(([name, value]) => attributeText(name, value, tokens));
  const start = `<${type}${attributes.join('')}`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</${type}>`;
}

/** The same as a standalone document. @param svg an `<svg>` element */
export function svgDocument(svg: ReactNode, tokens: Tokens): string {
  return svgText(svg, tokens).replace(/^<svg/, '<svg xmlns="http://www.w3.org/2000/svg"');
}

type Props = { children?: ReactNode } & Readonly<Record<string, unknown>>;

function attributeText(name: string, value: unknown, tokens: Tokens): string {
  if (name === 'children' || value === undefined || value === null) return '';
  if (name === 'style') return ` style="${escaped(styleText(value as object, tokens))}"`;
  const isPlain = typeof value === 'string' || typeof value === 'number' || name.startsWith('aria-');
  if (!isPlain) throw new Error(`“${name}” cannot be written as SVG text.`);
  return ` ${CAMEL_CASE.has(name) ? name : hyphenated(name)}="${escaped(withTokens(String(value), tokens))}"`;
}

function styleText(style: object, tokens: Tokens): string {
  return Object.entries(style)
    .map(([name, value]) => `${hyphenated(name)}:${withTokens(String(value), tokens)}`)
    .join(';');
}

/** Resolves `var(--a, var(--b))` to the first token that has a value. */
function withTokens(value: string, tokens: Tokens): string {
  const [, name, otherwise] = /^var\((--[\w-]+)(?:, (.+))?\)$/.exec(value) ?? [];
  if (name === undefined) return value;
  return tokens[name] ?? (otherwise === undefined ? value : withTokens(otherwise, tokens));
}

function hyphenated(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
};

/** Drops characters that XML does not allow: control characters and lone surrogates. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

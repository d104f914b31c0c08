import { CST, type Document, Lexer, type Scalar, visit } from 'yaml';

/** Where YAML keeps less of a text than is written there, or something else. `at` is an offset. */
export type Lost = { at: number; message: string };

/** Without one of these nothing is taken away. */
const SIGN = /[!&*%#]/;

/** What the parser passes over without calling it an error. */
export function lostWords(text: string, document: Document): Lost[] {
  const lost = SIGN.test(text) ? signsIn(text) : [];
  visit(document, {
    Scalar: (_, scalar) => {
      if (isMisread(scalar)) lost.push({ at: scalar.range?.[0] ?? 0, message: misreadWords(scalar) });
    },
  });
  return lost;
}

const IN_QUOTES = 'Put it in quotes';
type TokenType = ReturnType<typeof CST.tokenType>;
const SIGNS: Partial<Record<TokenType & string, string>> = {
  tag: `begins with "!", which takes its first word away. ${IN_QUOTES}`,
  anchor: `begins with "&", which takes its first word away. ${IN_QUOTES}`,
  alias: `begins with "*", which stands for another text. ${IN_QUOTES}`,
  'directive-line': 'begins with "%", which changes how the file is read. Take the line out',
};
const ASIDE =
  'ends before " #", which begins a note. Put the text in quotes, or the note in a line of its own';

/** Signs by which YAML takes away a part of a text. A note in a line of its own takes nothing away. */
function signsIn(text: string): Lost[] {
  const lost: Lost[] = [];
  let at = 0;
  let isContent = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: TokenType = isContent ? null : CST.tokenType(lexeme);
    isContent = type === 'scalar';
    // These announce what follows, and are no part of the text.
    if (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end') continue;
    const isAside = type === 'comment' && text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() !== '';
    const message = isAside ? ASIDE : type === null ? undefined : SIGNS[type];
    if (message !== undefined) lost.push({ at, message });
    at += lexeme.length;
  }
  return lost;
}

/** Without quotes, read as nothing, or as a number that is written in another way: `~`, `0x79`, `1.50`. */
function isMisread({ type, value, source = '' }: Scalar): boolean {
  if (type !== 'PLAIN') return false;
  if (value === null) return source !== '' && source !== 'null';
  return typeof value === 'number' && String(value) !== source;
}

function misreadWords({ value, source = '' }: Scalar): string {
  return `"${source}" is read as ${value === null ? 'nothing' : `the number ${value}`}. ${IN_QUOTES}`;
}

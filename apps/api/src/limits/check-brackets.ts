import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import { badInput } from '../errors/api-error.ts';

/** More than any query has that `checkShape` lets pass, and less than any stack bears. */
const BRACKETS_MAX = 100;

const OPENING = new Set<TokenKind>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING = new Set<TokenKind>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Bounds how deep brackets are nested, before the text is parsed: the parser goes down with each, and how deep the stack is
 * differs from call to call. What is not GraphQL passes: the parser says what is wrong.
 * @param tokensMax after which the parser stops
 * @throws ApiError BAD_USER_INPUT
 */
export function checkBrackets(text: string, tokensMax: number): void {
  const lexer = new Lexer(new Source(text));
  let depth = 0;
  try {
    for (let count = 0; count < tokensMax; count += 1) {
      const { kind } = lexer.advance();
      if (kind === TokenKind.EOF) return;
      if (CLOSING.has(kind)) depth -= 1;
      if (OPENING.has(kind)) depth += 1;
      if (depth > BRACKETS_MAX) throw badInput('The query is nested too deep to be read. Ask in several.');
    }
  } catch (error) {
    const isSyntaxError = error instanceof GraphQLError && error.extensions.code === undefined;
    if (!isSyntaxError) throw error;
  }
}

import { getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { checkBrackets } from './check-brackets.ts';

const TOKENS_MAX = 4_000;

test.each([
  ['fields', '{a'.repeat(101)],
  ['fields without end', '{a'.repeat(30_000)],
  ['lists', `{ a(b: ${'['.repeat(101)}`],
  ['objects', `{ a(b: ${'{c:'.repeat(101)}`],
  ['types', `query ($a: ${'['.repeat(101)}`],
  ['all of them', '{a(b:['.repeat(40)],
])('%s nested too deep are refused before they are parsed', (_what, text) => {
  expect(() => checkBrackets(text, TOKENS_MAX)).toThrow(/nested too deep/);
});

test.each([
  ['the standard introspection query', getIntrospectionQuery()],
  ['many brackets beside one another', `{ ${'a(b: [1]) { c } '.repeat(300)} }`],
  ['brackets in a text', `{ a(b: "${'{'.repeat(500)}", c: """${'['.repeat(500)}""") }`],
  ['brackets in a comment', `{ a } # ${'{'.repeat(500)}`],
  ['what the parser refuses', `{ a(b: ?) ${'{'.repeat(500)}`],
  ['closing without opening', `${'}'.repeat(500)}{ a }`],
])('%s pass', (_what, text) => {
  expect(() => checkBrackets(text, TOKENS_MAX)).not.toThrow();
});

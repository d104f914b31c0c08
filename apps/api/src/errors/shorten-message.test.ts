import fc from 'fast-check';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { shortenMessage } from './shorten-message.ts';

const schema = buildSchema(`
  input Filter { kinds: [Int!] }
  type Query { figures(first: Int, where: Filter): Int accusationsReceivedInTheRecord: Int }
`);

/** The longest run of `input` in `message`, whatever spaces, commas and quotes stand between. */
function longestRun(message: string, input: string): number {
  const squashed = input.replaceAll(/[\s,"'\\]/g, '');
  let longest = 0;
  for (let start = 0; start < message.length; start += 1) {
    let end = start + longest + 1;
    while (
      end <= message.length &&
      squashed.includes(message.slice(start, end).replaceAll(/[\s,"'\\]/g, ''))
    ) {
      longest = end - start;
      end += 1;
    }
  }
  return longest;
}

const long = 'abcdefghij'.repeat(300);
test.each([
  ['a name', `{ ${long} }`],
  ['a text', `{ figures(first: "${long}") }`],
  ['a text of many words', `{ figures(first: "${'who whom '.repeat(200)}") }`],
  ['a block text', `{ figures(first: """${'who "whom" '.repeat(200)}""") }`],
  ['a number', `{ figures(first: ${'9'.repeat(2_000)}) }`],
  ['a list', `{ figures(first: [${'1 '.repeat(1_000)}]) }`],
  ['an object', `{ figures(first: {${Array.from({ length: 300 }, (_, i) => `a${i}: 1`).join(' ')}}) }`],
  ['an argument', `{ figures(${long}: 1) }`],
  ['an enum value', `{ figures(first: ${long}) }`],
  ['an operation of two', `query ${long} { figures } query ${long} { figures }`],
  ['a fragment', `{ ...${long} }`],
  ['a type', `{ ... on ${long} { figures } }`],
  ['a variable', `query ($${long}: Int) { figures }`],
  ['a directive', `{ figures @${long} }`],
])('%s too long to be repeated is shortened', (_what, query) => {
  const messages = validate(schema, parse(query, { maxTokens: 10_000 })).map(({ message }) => message);
  expect(messages.length).toBeGreaterThan(0);
  for (const message of messages) {
    expect(message.length).toBeGreaterThan(100);
    const shortened = shortenMessage(message, query);
    expect(shortened.length).toBeLessThanOrEqual(500);
    expect(longestRun(shortened, query)).toBeLessThanOrEqual(100);
    expect(shortened).toContain('…');
    expect(shortened.slice(0, 20)).toBe(message.slice(0, 20));
  }
});

test.each([
  ['a field', (name: string) => `{ ${name} }`],
  ['an argument', (name: string) => `{ figures(${name}: 1) }`],
  ['a type', (name: string) => `{ ... on ${name} { figures } }`],
  ['an enum value', (name: string) => `{ figures(first: ${name}) }`],
])('%s of one letter is repeated a hundred times at most, in all pieces together', (_what, queryOf) => {
  const query = queryOf('Z'.repeat(3_000));
  for (const { message } of validate(schema, parse(query)))
    expect(shortenMessage(message, query).split('Z').length - 1).toBeLessThanOrEqual(100);
});

test.each(['{ accusationsReceivedInTheRecords }', '{ figures(frist: 1) }', '{ figures(first: "ten") }'])(
  'what %s is told stays as it is',
  (query) => {
    for (const { message } of validate(schema, parse(query)))
      expect(shortenMessage(message, query)).toBe(message);
  },
);

test('whatever is repeated, in whatever form', () => {
  const piece = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 });
  fc.assert(
    fc.property(piece, fc.integer({ min: 1, max: 20 }), piece, (text, times, before) => {
      const value = text.repeat(times);
      const shortened = shortenMessage(`Not a day: ${JSON.stringify(value)}. Write it.`, before + value);
      expect(shortened.length).toBeLessThanOrEqual(500);
      expect(longestRun(shortened, value)).toBeLessThanOrEqual(100);
    }),
    { numRuns: 50 },
  );
});

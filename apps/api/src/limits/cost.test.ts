import { readSdl } from '@kto-kogo/schema';
import { buildSchema, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { costOf } from './cost.ts';

const record = buildSchema(readSdl());

function cost(query: string, variables: Record<string, unknown> = {}, schema = record): number {
  const { definitions } = parse(query);
  const operation = definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  const fragments = definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  if (operation === undefined) throw new Error('no operation');
  return costOf(operation, {
    schema,
    fragments: new Map(fragments.map((f) => [f.name.value, f])),
    variables,
  });
}

test('one object is one, scalars are free', () => {
  expect(cost('{ figure(id: "yezhov") { id name born } }')).toBe(1);
});

test('first multiplies the cost of what is selected below it, through a connection too', () => {
  expect(cost('{ figures(first: 10) { nodes { id } } }')).toBe(1 + 10);
  expect(cost('{ figures(first: 10) { nodes { ties(first: 20) { nodes { from { id } } } } } }')).toBe(
    1 + 10 * (1 + 1 + 20 * (1 + 1)),
  );
  expect(cost('{ search(text: "x", first: 5) { entity { id } } }')).toBe(5 * 2);
});

test('first may be a variable, or left to its default', () => {
  const query = 'query ($first: Int) { figures(first: $first) { nodes { id } } }';
  expect(cost(query, { first: 7 })).toBe(8);
  expect(cost(query)).toBe(51);
  expect(cost('{ figures { nodes { id } } }')).toBe(51);
});

test('a default of the variable counts where no value is given', () => {
  const query = 'query ($n: Int = 100) { figures(first: $n) { nodes { id } } }';
  expect(cost(query)).toBe(101);
  expect(cost(query, { n: 7 })).toBe(8);
  expect(cost(query, { n: null })).toBe(51);
  const network = 'record { network(first: $n) { ties { id citations { id } } } }';
  const written = network.replace('$n', '2000');
  expect(cost(`query ($n: Int = 2000) { ${network} }`)).toBe(cost(`{ ${written} }`));
});

test('a number out of range never makes a query cheaper', () => {
  const dear = '{ works { citations { work { citations { id } } } }';
  expect(cost(`${dear} figures(first: -1000000) { nodes { id } } }`)).toBeGreaterThanOrEqual(
    cost(`${dear} }`),
  );
});

test('fragments, aliases and types within types all count', () => {
  expect(cost('{ a: record { version } b: record { version } }')).toBe(2);
  expect(cost('{ ...q } fragment q on Query { record { version } }')).toBe(1);
  expect(cost('{ entity(id: "x") { ... on Office { tenures { from { id } } } } }')).toBe(1 + 8 * 2);
});

test('of fragments on types that exclude one another only the dearest counts', () => {
  const tie = (fragments: string) => cost(`{ tie(id: "x") { id ${fragments} } }`);
  const accusation = '... on Accusation { occasion { id } rivals { id } }';
  const replacement = '... on Replacement { office { id } }';
  expect(tie(accusation)).toBe(1 + 1 + 8);
  expect(tie(replacement)).toBe(1 + 1);
  expect(tie(accusation + replacement)).toBe(tie(accusation));
  // Both apply to an accusation, and so does what stands on the interface.
  expect(tie(`${accusation} ${accusation} ... on Claim { citations { id } }`)).toBe(1 + 2 * 9 + 8);
});

test('lists within lists without first grow dear', () => {
  expect(
    cost('{ works { citations { work { citations { work { citations { id } } } } } } }'),
  ).toBeGreaterThan(50_000);
});

test('a whole core with all that is drawn of it is one query', () => {
  const core = `{ record { version subject { title marks { name } bands { title } } core {
    nodes { id ... on Figure { spheres hand { id } arrests { id citationIds } } } ties { id citationIds ... on Accusation { truth } }
    citations { id read work { id title author tier } } tied { id ties } } } }`;
  expect(cost(core)).toBeLessThan(50_000);
});

test('introspection costs nothing here', () => {
  expect(cost('{ __schema { types { fields { name } } } }')).toBe(0);
});

/** Cases that the record's own schema does not have. */
const other = buildSchema(`
  directive @listSize(assumedSize: Int!) on FIELD_DEFINITION
  type Query { words(first: Int = 10): [Word!]!  page(first: Int = 10): Page!  books: [Word!]! @listSize(assumedSize: 70) }
  type Page { words: [Word!]! }
  type Word { letters: [Letter!]! }
  type Letter { text: String }
  type Mutation { report: Boolean  write: Word! }
`);

test('first is the length of one list, not of the lists within its items', () => {
  expect(cost('{ words(first: 100) { letters { text } } }', {}, other)).toBe(100 * (1 + 8));
  expect(cost('{ page(first: 100) { words { letters { text } } } }', {}, other)).toBe(1 + 100 * (1 + 8));
});

test('a list without first is as long as the SDL says, or 8', () => {
  expect(cost('{ books { letters { text } } }', {}, other)).toBe(70 * (1 + 8));
  expect(cost('{ works { id } }')).toBe(200);
});

test('a mutation costs a thousand for each of its fields, beside what it returns', () => {
  expect(cost('mutation { report }', {}, other)).toBe(1_000);
  expect(
    cost('mutation { report ...w } fragment w on Mutation { write { letters { text } } }', {}, other),
  ).toBe(2_000 + 1 + 8);
});

import {
  buildSchema,
  type FieldNode,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { expect, test } from 'vitest';
import { countObjects } from './count-objects.ts';

const schema = buildSchema(`
  interface Entity { id: ID! likes: [Entity!]! }
  type Figure implements Entity { id: ID! likes: [Entity!]! friends: [Figure!]! }
  type Office implements Entity { id: ID! likes: [Entity!]! holders(first: Int): [Figure!]! }
  type Query { entity: Entity one: Office page: Page }
  type Page { nodes: [Figure!]! edges: [Edge!]! }
  type Edge { node: Figure! }
`);

/** @param query of one operation, after its fragments */
function count(value: unknown, query: string, variables: Record<string, unknown> = {}): number {
  const { definitions } = parse(query);
  const fragments = Object.fromEntries(
    definitions.flatMap((each) => (each.kind === 'FragmentDefinition' ? [[each.name.value, each]] : [])),
  );
  const { selectionSet } = definitions.at(-1) as OperationDefinitionNode;
  return countObjects(value, [selectionSet], { schema, fragments, variables });
}

const friend = { __typename: 'Figure', id: 'friend', likes: [], friends: [] };
const figure = { __typename: 'Figure', id: 'a', likes: [friend, friend], friends: [friend] };

test('what is there several times is counted as often, and what is not selected not at all', () => {
  const entity = { ...figure, likes: [figure, figure, friend] };
  expect(count({ entity }, '{ entity { id likes { likes { id } } } }')).toBe(1 + 1 + 3 + 4);
  expect(count({ entity }, '{ entity { id } }')).toBe(2);
});

test('several names for the same count each, and one name once, however often it stands there', () => {
  const value = { entity: figure };
  expect(count(value, '{ a: entity { x: likes { id } y: likes { id } } b: entity { id } }')).toBe(1 + 5 + 1);
  expect(count(value, '{ entity { likes { id } } entity { likes { likes { id } } } }')).toBe(1 + 1 + 2);
});

test('of a connection what is asked of its two ways to the same', () => {
  const page = { nodes: [friend, friend], edges: [{ node: friend }, { node: friend }] };
  expect(count({ page }, '{ page { nodes { id } } }')).toBe(1 + 1 + 2);
  expect(count({ page }, '{ page { edges { node { id } } } }')).toBe(1 + 1 + 4);
  const both = 'fragment both on Page { nodes { id } edges { node { id } } }';
  expect(count({ page }, `${both} { page { ...both } }`)).toBe(1 + 1 + 6);
});

test('what is selected of another type does not count, nor what is skipped', () => {
  const value = { entity: figure };
  const query =
    'query ($no: Boolean!) { entity { ... on Office { likes { id } } ... on Figure { friends { id } } likes @include(if: $no) { id } } }';
  expect(count(value, query, { no: false })).toBe(1 + 1 + 1);
  expect(count(value, query, { no: true })).toBe(1 + 1 + 1 + 2);
});

test('a field with arguments counts by where it is asked, and one that failed not at all', () => {
  const query = parse('{ one { a: holders(first: 2) { id } b: holders { id } c: holders { id } } }');
  const { selectionSet } = query.definitions[0] as OperationDefinitionNode;
  const below = (selectionSet.selections[0] as FieldNode).selectionSet as SelectionSetNode;
  const [a, b, c] = below.selections;
  const holders = new Map<unknown, unknown>([
    [a, [friend, friend]],
    [b, new Error('none')],
    [c, null],
  ]);
  expect(countObjects({ one: { holders } }, [selectionSet], { schema, fragments: {}, variables: {} })).toBe(
    1 + 1 + 2,
  );
});

test('one of more than twenty fields counts as several', () => {
  const names = (many: number) => Array.from({ length: many }, (_, at) => `n${at}: id`).join(' ');
  expect(count({ entity: figure }, `{ entity { ${names(20)} } }`)).toBe(1 + 1);
  expect(count({ entity: figure }, `{ entity { ${names(59)} likes { ${names(21)} } } }`)).toBe(1 + 3 + 2 * 2);
});

test('more than could ever be counted one by one', () => {
  let level: object = { ...friend };
  for (let depth = 0; depth < 10; depth += 1)
    level = { __typename: 'Figure', likes: Array(1_000).fill(level) };
  const below = (depth: number): string => (depth === 0 ? '{ id }' : `{ likes ${below(depth - 1)} }`);
  expect(count({ entity: level }, `{ entity ${below(10)} }`)).toBeGreaterThan(1e30);
});

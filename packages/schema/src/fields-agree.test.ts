import { buildSchema, type GraphQLObjectType, type GraphQLSchema, isAbstractType } from 'graphql';
import { expect, test } from 'vitest';
import { readSdl } from './index.ts';

/**
 * Fields of one name but of different types among the types of an interface or a union. A query that selects such a field on
 * two of them is refused ("they return conflicting types"), and clients would need aliases.
 */
function conflictsIn(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .flatMap((type) => conflictsAmong(schema.getPossibleTypes(type)).map((each) => `${type.name}: ${each}`));
}

function conflictsAmong(types: readonly GraphQLObjectType[]): string[] {
  const first = new Map<string, { owner: string; type: string }>();
  return types.flatMap((owner) =>
    Object.values(owner.getFields()).flatMap(({ name, type }) => {
      const known = first.get(name) ?? { owner: owner.name, type: String(type) };
      first.set(name, known);
      if (known.type === String(type)) return [];
      return [`${known.owner}.${name} is ${known.type}, ${owner.name}.${name} is ${type}`];
    }),
  );
}

test('one query can select any field on all types of an interface or a union', () => {
  // Not of Node: it is asked for by an id, whose type the client knows, and no list holds nodes of several kinds.
  const conflicts = conflictsIn(buildSchema(readSdl())).filter((each) => !each.startsWith('Node: '));
  expect(conflicts).toEqual([]);
});

test('a field that is not null in one type only is found, under an interface and in a union', () => {
  const planted = buildSchema(`
    interface Tie { id: ID! }
    type Replacement implements Tie { id: ID! how: String }
    type Consequence implements Tie { id: ID! how: String! }
    type Other { how: [String] }
    union End = Consequence | Other
    type Query { tie: Tie end: End }`);
  expect(conflictsIn(planted)).toEqual([
    'Tie: Replacement.how is String, Consequence.how is String!',
    'End: Consequence.how is String!, Other.how is [String]',
  ]);
});

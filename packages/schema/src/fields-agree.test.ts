import {
  buildSchema,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isUnionType,
} from 'graphql';
import { expect, test } from 'vitest';
import { readSdl } from './index.ts';

type WithFields = GraphQLObjectType | GraphQLInterfaceType;

/**
 * Fields of one name but of different types among an interface or a union and all that it stands for. A query that selects such
 * a field on two of them is refused ("they return conflicting types"), and clients would need aliases. GraphQL lets two differ that both lead to
 * objects, as long as what is asked below agrees; here they are to be the same.
 */
function conflictsIn(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    const { interfaces, objects } = isInterfaceType(type)
      ? schema.getImplementations(type)
      : { interfaces: [], objects: isUnionType(type) ? type.getTypes() : [] };
    const all = [...(isInterfaceType(type) ? [type] : []), ...interfaces, ...objects];
    return conflictsAmong(all).map((each) => `${type.name}: ${each}`);
  });
}

function conflictsAmong(types: readonly WithFields[]): string[] {
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
  // Of Node these: it is asked for by an id, whose type the client knows, and no list holds nodes of several kinds. Of Citing none counts:
  // each of its lists is of the one kind that the client names.
  const conflicts = conflictsIn(buildSchema(readSdl())).filter(
    (each) => !/^Node: \w+\.(kind|role) |^Citing: /.test(each),
  );
  expect(conflicts.toSorted()).toEqual([
    'Node: Entity.standing is Standing!, Interpretation.standing is String!',
    'Node: Entity.summary is String, Lesson.summary is String!',
    'Node: Entity.ties is TieConnection!, ThesisClaim.ties is [Tie!]!',
    'Node: Interpretation.thesis is String!, ThesisClaim.thesis is Thesis!',
    'Node: Thesis.reading is String, ThesisClaim.reading is String!',
    'Node: Thesis.verdict is Verdict, ThesisClaim.verdict is Verdict!',
    'Node: Thesis.verdict is Verdict, TrialRole.verdict is String',
  ]);
});

test('a field that is not null in one type only is found, under an interface, in a union and against the interface', () => {
  const planted = buildSchema(`
    interface Tie { id: ID! date: String }
    type Replacement implements Tie { id: ID! date: String how: String }
    type Consequence implements Tie { id: ID! date: String! how: String! }
    type Other { how: [String] }
    union End = Consequence | Other
    type Query { tie: Tie end: End }`);
  expect(conflictsIn(planted)).toEqual([
    'Tie: Tie.date is String, Consequence.date is String!',
    'Tie: Replacement.how is String, Consequence.how is String!',
    'End: Consequence.how is String!, Other.how is [String]',
  ]);
});

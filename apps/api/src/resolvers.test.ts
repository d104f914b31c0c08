import { makeExecutableSchema } from '@graphql-tools/schema';
import { TIE_KINDS } from '@kto-kogo/domain';
import { readSdl } from '@kto-kogo/schema';
import {
  buildSchema,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { FIELDS } from './fields.ts';
import { resolvers } from './resolvers.ts';
import { STORED } from './testing/stored-shapes.ts';

/** What is of no record: lessons at work, and classes. */
const OTHERS = new Set(
  ['lessonDraft', 'room', 'roomDesk', 'roomLesson', 'roomAnswers', 'ownMember', 'ownAnswers'].map(
    (name) => `Query.${name}`,
  ),
);

/** Fields whose parent contains them as they are: nothing of them is read by itself. */
const BROUGHT = new Set([
  ...['Record.ties', 'Record.entities', 'Step.frame', 'LessonTeaching.notes'],
  ...['Cascade.months', 'TraceResult.relaxations', 'TraceBetween.relaxations'],
]);

const schema = buildSchema(readSdl());
const types = Object.values(schema.getTypeMap()).filter(isObjectType);
test('what the API says of itself is the SDL, word for word', () => {
  const printed = (each: GraphQLSchema) => printSchema(lexicographicSortSchema(each));
  const sdl = printed(schema);
  expect(printed(makeExecutableSchema({ typeDefs: readSdl(), resolvers }))).toBe(sdl);
  for (const name of ['EDTF', 'Date', 'Month']) expect(sdl).toContain(`"\nscalar ${name} @specifiedBy`);
});

test('of each field that leads to another type it is said how that is read', () => {
  const missing = types
    .filter(({ name }) => name in FIELDS)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isCompositeType(getNamedType(field.type)))
        .filter((field) => FIELDS[type.name]?.[field.name] === undefined)
        .map((field) => `${type.name}.${field.name}`),
    );
  expect(missing.filter((name) => !OTHERS.has(name) && !BROUGHT.has(name))).toEqual([]);
});

test('each other field of what the record stores is a property of its', () => {
  const missing = types.flatMap((type) => {
    const { name } = type;
    const stored = STORED[name]?.shape;
    if (stored === undefined) return [];
    return Object.keys(type.getFields())
      .filter((field) => FIELDS[name]?.[field] === undefined && !(field in stored))
      .map((field) => `${name}.${field}`);
  });
  expect(missing).toEqual([]);
});

test('each type that implements what entities, claims and nodes have in common is one that the record stores', () => {
  const kinds = types.filter((type) =>
    type.getInterfaces().some(({ name }) => ['Entity', 'Claim', 'Node'].includes(name)),
  );
  expect(kinds.length).toBeGreaterThan(TIE_KINDS.length);
  expect(kinds.map(({ name }) => name).filter((name) => STORED[name] === undefined)).toEqual([]);
});

test('a list of counts by kind of tie is reckoned as long as there are kinds', () => {
  const listSize = schema.getDirective('listSize');
  if (listSize === undefined || listSize === null) throw new Error('The SDL declares @listSize.');
  const lengths = types
    .flatMap((type) => Object.values(type.getFields()))
    .filter(({ type, args }) => getNamedType(type).name === 'TieCount' && args.length === 0)
    .map(({ astNode }) => astNode && getDirectiveValues(listSize, astNode)?.assumedSize);
  expect(lengths).toEqual([TIE_KINDS.length, TIE_KINDS.length]);
});

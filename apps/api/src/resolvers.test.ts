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
import codegen from '../codegen.ts';
import { resolvers } from './resolvers.ts';

/** Fields that their parent already contains, though their type has resolvers of its own. */
const BROUGHT = new Set([
  'Between.ends',
  'Between.shared',
  'Record.ties',
  'Record.entities',
  'Figure.fateReadings',
  'Interpretation.historians',
  'Stance.by',
  'Lesson.steps',
  'LessonDraft.content',
  'LessonContent.steps',
  'StepContent.question',
  'QuestionContent.answer',
  'LessonTeaching.notes',
  'LessonTeaching.answers',
  'AnswerCheck.answer',
]);

const schema = buildSchema(readSdl());
const types = Object.values(schema.getTypeMap()).filter(isObjectType);
const { config } = codegen.generates['src/generated/resolvers.ts'] as { config: { mappers: object } };
const mapped = new Set(['Query', ...Object.keys(config.mappers)]);

test('what the API says of itself is the SDL, word for word', () => {
  const printed = (each: GraphQLSchema) => printSchema(lexicographicSortSchema(each));
  const sdl = printed(schema);
  expect(printed(makeExecutableSchema({ typeDefs: readSdl(), resolvers }))).toBe(sdl);
  for (const name of ['EDTF', 'Date', 'Month']) expect(sdl).toContain(`"\nscalar ${name} @specifiedBy`);
});

test('each field that leads from a type of the domain to another has a resolver', () => {
  const resolved = new Set(
    resolvers.flatMap((feature) =>
      Object.entries(feature).flatMap(([type, fields]) =>
        Object.keys(fields).map((field) => `${type}.${field}`),
      ),
    ),
  );
  const missing = types
    .filter(({ name }) => mapped.has(name))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isCompositeType(getNamedType(field.type)))
        .map((field) => `${type.name}.${field.name}`),
    )
    .filter((name) => !resolved.has(name) && !BROUGHT.has(name));
  expect(mapped.size).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});

test('each kind of entity and of claim is mapped to a type of the domain', () => {
  const kinds = types.filter((type) =>
    type.getInterfaces().some(({ name }) => name === 'Entity' || name === 'Claim'),
  );
  expect(kinds.length).toBeGreaterThan(TIE_KINDS.length);
  expect(kinds.map(({ name }) => name).filter((name) => !mapped.has(name))).toEqual([]);
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

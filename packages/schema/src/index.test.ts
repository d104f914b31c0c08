import {
  buildSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { readSdl } from './index.ts';

test('every type, field, value and input of the SDL is described: it is the manual', () => {
  const undescribed: string[] = [];
  for (const type of Object.values(buildSchema(readSdl()).getTypeMap())) {
    if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name))
      continue;
    if (!type.description) undescribed.push(type.name);
    const parts =
      isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
        : isEnumType(type)
          ? type.getValues()
          : [];
    for (const part of parts) if (!part.description) undescribed.push(`${type.name}.${part.name}`);
  }
  expect(undescribed).toEqual([]);
});

test('each list that an operation begins with says how long it is, or is told by first', () => {
  const fields = Object.values(buildSchema(readSdl()).getQueryType()?.getFields() ?? {});
  const lists = fields.filter(
    ({ type }) => isListType(getNullableType(type)) && isCompositeType(getNamedType(type)),
  );
  const silent = lists.filter(
    ({ args, astNode }) =>
      !args.some(({ name }) => name === 'first') &&
      !astNode?.directives?.some(({ name }) => name.value === 'listSize'),
  );
  expect(lists.length).toBeGreaterThan(4);
  expect(silent.map(({ name }) => name)).toEqual([]);
});

/** Parts of a lesson, which has to be asked for them: what caches keep them by is their id. */
const PARTS_OF_LESSON = new Set(['Step', 'Question']);

/** What a teacher works at, and who is in a class: no id alone leads to it, but an id and a key. */
const BEHIND_KEYS = new Set(['LessonDraft', 'StepContent', 'CreatedLesson', 'Member']);

/** What is told of a node: the id is that of the node itself, of another type. */
const OF_NODES = new Set(['TiedFigure', 'EntityKey']);

test('every type with an id is a Node, but for parts of lessons, what is behind keys and what is told of nodes, and nothing else is', () => {
  const types = Object.values(buildSchema(readSdl()).getTypeMap()).filter(
    (type) => isObjectType(type) || isInterfaceType(type),
  );
  const others = new Set(['Node', ...PARTS_OF_LESSON, ...BEHIND_KEYS, ...OF_NODES]);
  const withId = types.filter((type) => !others.has(type.name) && 'id' in type.getFields());
  const nodes = types.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
  expect(nodes.map(({ name }) => name)).toEqual(withId.map(({ name }) => name));
  expect(nodes.length).toBeGreaterThan(15);
});

import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
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

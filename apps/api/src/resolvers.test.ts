import { readSdl } from '@kto-kogo/schema';
import { buildSchema, getNamedType, isCompositeType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import codegen from '../codegen.ts';
import { resolvers } from './resolvers.ts';

/** Fields that their parent already contains, though their type has resolvers of its own. */
const BROUGHT = new Set(['Record.ties', 'Record.entities']);

test('each field that leads from a type of the domain to another has a resolver', () => {
  const { config } = codegen.generates['src/generated/resolvers.ts'] as { config: { mappers: object } };
  const mapped = new Set(['Query', ...Object.keys(config.mappers)]);
  const resolved = new Set(
    resolvers.flatMap((feature) =>
      Object.entries(feature).flatMap(([type, fields]) =>
        Object.keys(fields).map((field) => `${type}.${field}`),
      ),
    ),
  );
  const missing = Object.values(buildSchema(readSdl()).getTypeMap())
    .filter((type) => isObjectType(type) && mapped.has(type.name))
    .flatMap((type) =>
      Object.values(isObjectType(type) ? type.getFields() : {})
        .filter((field) => isCompositeType(getNamedType(field.type)))
        .map((field) => `${type.name}.${field.name}`),
    )
    .filter((name) => !resolved.has(name) && !BROUGHT.has(name));
  expect(mapped.size).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});

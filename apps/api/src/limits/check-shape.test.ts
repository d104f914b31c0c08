import { getIntrospectionQuery, parse } from 'graphql';
import { expect, test } from 'vitest';
import { checkShape, SHAPE_MAX } from './check-shape.ts';

const check = (query: string) => () => checkShape(parse(query));
const nested = (levels: number) => `{ ${'a { '.repeat(levels - 1)}a${' }'.repeat(levels)}`;

test('an ordinary query passes, and so does the standard introspection', () => {
  expect(check('{ office(id: "nkvd-ussr") { name tenures { from { name } } } }')).not.toThrow();
  expect(check(getIntrospectionQuery())).not.toThrow();
  expect(
    check(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true })),
  ).not.toThrow();
});

test('depth is bounded at its limit', () => {
  expect(check(nested(SHAPE_MAX.depth))).not.toThrow();
  expect(check(nested(SHAPE_MAX.depth + 1))).toThrow(/at most 12 levels; this one has 13/);
});

test('breadth is bounded: root fields, aliases, repeated fields, directives', () => {
  const many = (n: number, one: (index: number) => string) =>
    Array.from({ length: n }, (_, i) => one(i)).join(' ');
  expect(check(`{ ${many(31, () => '__typename')} }`)).toThrow(/at most 30 root fields/);
  expect(check(`{ record { ${many(61, (i) => `a${i}: version`)} } }`)).toThrow(/at most 60 aliases/);
  expect(check(`{ record { ${many(1_001, () => 'version')} } }`)).toThrow(/at most 1000 fields/);
  expect(check(`{ record { version ${many(61, () => '@include(if: true)')} } }`)).toThrow(
    /at most 60 directives/,
  );
});

test('a fragment counts wherever it is spread', () => {
  // Each doubles the one before: 2^20 fields in 20 lines.
  const bombs = Array.from({ length: 20 }, (_, i) => `fragment f${i + 1} on Record { ...f${i} ...f${i} }`);
  const query = `{ record { ...f20 } } fragment f0 on Record { version } ${bombs.join(' ')}`;
  expect(check(query)).toThrow(/at most 1000 fields/);
});

test('fragments that spread themselves or nothing end', () => {
  expect(check('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }')).not.toThrow();
  expect(check('{ ...missing }')).not.toThrow();
});

test('depth within fragments counts', () => {
  expect(check(`{ ...a } fragment a on Query ${nested(13)}`)).toThrow(/levels/);
});

test('values nested without end', () => {
  const value = `${'['.repeat(50)}1${']'.repeat(50)}`;
  expect(check(`{ network(around: ${value}) { omitted } }`)).toThrow(/levels in a value/);
  expect(check(`query ($a: [ID!] = ${value}) { record { version } }`)).toThrow(/levels in a value/);
});

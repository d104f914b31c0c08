import { expect, test } from 'vitest';
import { SeedError } from '../seed-error.ts';
import { asSeedError } from './load-error.ts';

test.each([
  ['ServiceUnavailable', /See that it runs, and start again/],
  ['Neo.ClientError.Security.Unauthorized', /NEO4J_USER and NEO4J_PASSWORD/],
  ['Neo.ClientError.Security.Forbidden', /right to write/],
  ['Neo.ClientError.Schema.ConstraintCreationFailed', /an id of its own/],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', /NEO4J_HEAP .*transaction\.total\.max/],
  ['Neo.DatabaseError.General.UnknownError', /See that Neo4j runs/],
])('%s becomes an error that says what to do, and that nothing was half written', (code, advice) => {
  const cause = Object.assign(new Error('said so'), { code });
  const error = asSeedError(cause, 'UNTOUCHED');
  expect(error).toBeInstanceOf(SeedError);
  expect(error.message).toMatch(advice);
  expect(error.message).toContain('The graph holds what it held before. (Neo4j says: said so)');
  expect(error.cause).toBe(cause);
});

test('what the driver throws raw is told like the rest, and an error of ours stays what it is', () => {
  expect(asSeedError(new RangeError('out of bounds'), 'BEGUN').message).toContain(
    '(Neo4j says: out of bounds)',
  );
  expect(asSeedError(new Error('x'), 'BEGUN').message).toContain(
    'goes on where this one stopped. (Neo4j says: x)',
  );
  const own = new SeedError('ours');
  expect(asSeedError(own, 'UNTOUCHED')).toBe(own);
});

import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { EXAMPLES } from '../src/http/graphiql-examples.ts';
import { type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'));
});
afterAll(() => api.close());

test.each(EXAMPLES)(
  '$title: it is answered, and finds something everywhere at its top',
  async ({ query }) => {
    const data = await api.ask<Record<string, unknown>>(query);
    const fields = Object.values(data);
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) expect(emptyIn(field), JSON.stringify(field).slice(0, 400)).toEqual([]);
  },
);

/** Paths of what is null, an empty list or zero at the top of an answer, and of lists within it that are empty. */
function emptyIn(field: unknown): string[] {
  if (field === null || field === 0) return ['it'];
  if (Array.isArray(field)) return field.length === 0 ? ['it'] : [];
  if (typeof field !== 'object') return [];
  return Object.entries(field).flatMap(([name, value]) =>
    Array.isArray(value) && value.length === 0 ? [name] : [],
  );
}

test('there are twelve, each with a name of its own for its tab', () => {
  const names = EXAMPLES.map(({ query }) => /^query (\w+)/.exec(query)?.[1]);
  expect(new Set(names).size).toBe(12);
  expect(names).not.toContain(undefined);
});

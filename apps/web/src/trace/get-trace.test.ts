import { traceAddress } from '@kto-kogo/address';
import { afterEach, expect, test, vi } from 'vitest';
import { getTrace } from './get-trace.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The variables with which the API is asked. */
async function variablesFor(question: Partial<typeof traceAddress.opening>) {
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (_url: string, { body }: { body: string }) => {
    sent.push(body);
    return new Response('{"data":{"traceBetween":{},"between":{}}}');
  });
  await getTrace({ ...traceAddress.opening, ...question });
  expect(sent).toHaveLength(1);
  return JSON.parse(sent[0] ?? '').variables;
}

test('the opening question is asked in time order, along the ties, with one call for ends, chains and neighbours', async () => {
  expect(await variablesFor({ from: 'Ежов', to: 'beria' })).toEqual({
    ...{ from: 'Ежов', to: 'beria', order: 'CHRONOLOGICAL', direction: 'ALONG', maxSteps: 6, first: 5 },
    ...{ number: 1, isOneShown: true, of: ['Ежов', 'beria'], areSeveral: true },
    where: {
      ...{ kinds: null, truth: null, coerced: null, standing: null, since: null, until: null },
      ...{ tier: null, read: null, works: null },
    },
  });
});

test.each([
  [{ order: 'ANY' }, { order: 'ANY', direction: 'ALONG' }],
  [{ direction: 'EITHER' }, { order: 'CHRONOLOGICAL', direction: 'EITHER' }],
  [{ maxSteps: 9 }, { maxSteps: 9 }],
  [{ trace: 3 }, { number: 3, isOneShown: true }],
  [{ trace: 'all' }, { isOneShown: false }],
  [{ to: '' }, { areSeveral: false }],
  [{ from: 'Ежов', to: 'beria', others: ['radek', 'yagoda'] }, { of: ['Ежов', 'beria', 'radek', 'yagoda'] }],
] as const)('%j is asked as %j', async (question, variables) => {
  expect(await variablesFor(question)).toMatchObject(variables);
});

import { EVERY_TIE } from '@kto-kogo/domain';
import { afterEach, expect, test, vi } from 'vitest';
import { RequestError } from '../../../graphql/request-error.ts';
import { RecordChanged, readTieDetails } from './read-details.ts';

type Variables = { after?: string | null; id?: string };

const tie = (id: string) => ({
  ...{ __typename: 'Participation', id, role: 'speaker', note: null, citations: [] },
});

/** An API with ten ties in pages of four, that knows one more by its id. */
function fakeApi(answer: { version: string; fails?: boolean }) {
  const asked: Variables[] = [];
  vi.stubGlobal('fetch', async (_url: string, { body, signal }: { body: string; signal: AbortSignal }) => {
    signal.throwIfAborted();
    const { variables } = JSON.parse(body);
    asked.push(variables);
    if (answer.fails) return new Response(JSON.stringify({ errors: [{ message: 'no' }] }));
    const record = { version: answer.version };
    if (variables.id !== undefined)
      return new Response(JSON.stringify({ data: { record, tie: tie(variables.id) } }));
    const begin = Number(variables.after ?? 0);
    const nodes = Array.from({ length: Math.min(4, 10 - begin) }, (_, index) => tie(`t${begin + index}`));
    const pageInfo = { endCursor: String(begin + 4), hasNextPage: begin + 4 < 10 };
    return new Response(JSON.stringify({ data: { record, ties: { totalCount: 10, nodes, pageInfo } } }));
  });
  return asked;
}

const all = Array.from({ length: 10 }, (_, index) => `t${index}`);
const reading = (version: string, change = {}) => ({
  ...{ version, signal: new AbortController().signal, onProgress: () => undefined },
  ...change,
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('all pages are read, and what the filter does not keep by itself; a second reading asks nothing', async () => {
  const asked = fakeApi({ version: 'v1' });
  const onProgress = vi.fn();
  const details = await readTieDetails([...all, 'away'], EVERY_TIE, reading('v1', { onProgress }));
  expect([...all, 'away'].every((id) => details.has(id))).toBe(true);
  expect(asked.map(({ id, after }) => id ?? after)).toEqual([null, '4', '8', 'away']);
  expect(onProgress.mock.calls).toEqual([
    [4, 11],
    [8, 11],
    [10, 11],
    [11, 11],
  ]);
  await readTieDetails(all, EVERY_TIE, reading('v1'));
  expect(asked).toHaveLength(4);
});

test('no page is read after the last that is wanted', async () => {
  const asked = fakeApi({ version: 'v2' });
  await readTieDetails(['t1', 't5'], EVERY_TIE, reading('v2'));
  expect(asked.map(({ after }) => after)).toEqual([null, '4']);
});

test('another version than that on screen is not mixed with it', async () => {
  fakeApi({ version: 'v4' });
  await expect(readTieDetails(all, EVERY_TIE, reading('v3'))).rejects.toThrow(RecordChanged);
});

test('a failure is an error, and what was broken off goes on where it was', async () => {
  fakeApi({ version: 'v5', fails: true });
  await expect(readTieDetails(all, EVERY_TIE, reading('v5'))).rejects.toThrow(RequestError);
  const abort = new AbortController();
  fakeApi({ version: 'v5' });
  const broken = readTieDetails(
    all,
    EVERY_TIE,
    reading('v5', { signal: abort.signal, onProgress: () => abort.abort() }),
  );
  await expect(broken).rejects.toThrow('aborted');
  expect((await readTieDetails(all, EVERY_TIE, reading('v5'))).has('t9')).toBe(true);
});

import { exploreAddress } from '@kto-kogo/address';
import { sampleSubject } from '@kto-kogo/domain/testing';
import { peopleOfLevels, toNetwork } from '@kto-kogo/network';
import { sampleNode } from '@kto-kogo/network/testing';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CompactRecord } from '../../record/network/compact-record.ts';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';
import { WHOLE } from '../../record/network/testing/whole.ts';
import { useCore } from './use-core.ts';

const answers: { url: string; answer: (response: Response) => void; signal: AbortSignal }[] = [];

beforeEach(() => {
  answers.length = 0;
  vi.useFakeTimers({ shouldAdvanceTime: true });
  vi.stubGlobal('fetch', (url: string, { signal }: { signal: AbortSignal }) => {
    return new Promise((answer) => answers.push({ url, answer, signal }));
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const RECORD: ExplorerRecord = {
  ...{ ...WHOLE, version: '1', subject: sampleSubject(), network: toNetwork([sampleNode('yezhov')], []) },
  ...{ arrests: [], works: new Map(), ties: new Map(), people: peopleOfLevels(new Map([['yezhov', 0]])) },
};
const PART: ExplorerRecord = { ...RECORD, omitted: { figures: 9_000, ties: 38_000 } };
const viewOf = (query: string) => exploreAddress.read(new URLSearchParams(query)).value;

/** The explorer as far as it adopts what comes. */
function explore(record: ExplorerRecord, query = '') {
  const came = vi.fn<(core: CompactRecord) => void>();
  const { result, rerender } = renderHook(
    (now: { record: ExplorerRecord; query: string }) => useCore(now.record, viewOf(now.query), came),
    { initialProps: { record, query } },
  );
  return { result, came, go: rerender };
}

const answer = async (at: number, response: Response) => {
  await waitFor(() => expect(answers.length).toBeGreaterThan(at));
  await act(async () => answers[at]?.answer(response));
};
const aPart = (around: readonly string[]) => Response.json({ wanted: { around, depth: 1, filter: null } });

test('of a record that is here whole nothing is asked', async () => {
  const { result, go } = explore(RECORD);
  go({ record: RECORD, query: 'focus=nobody' });
  await act(() => vi.advanceTimersByTimeAsync(1_000));
  expect(result.current).toBeNull();
  expect(answers).toEqual([]);
});

test('whoever is here is chosen without a word; for whoever is not, another part is fetched', async () => {
  const { result, came, go } = explore(PART);
  go({ record: PART, query: 'select=yezhov' });
  await act(() => vi.advanceTimersByTimeAsync(1_000));
  expect(result.current).toBeNull();
  go({ record: PART, query: 'select=nobody' });
  expect(result.current).toEqual({ state: 'asking' });
  await answer(0, aPart(['nobody']));
  await waitFor(() => expect(came).toHaveBeenCalledOnce());
  expect(answers[0]?.url).toBe('/explore/core.json?select=nobody');
  go({ record: { ...PART, wanted: { ...PART.wanted, around: ['nobody'] } }, query: 'select=nobody' });
  expect(result.current).toBeNull();
});

test('of months that a thumb passes only those at which it rests are asked for', async () => {
  const { go } = explore(PART);
  for (const month of ['1937-01', '1937-02', '1937-03']) {
    go({ record: PART, query: `since=${month}` });
    await act(() => vi.advanceTimersByTimeAsync(100));
  }
  await waitFor(() => expect(answers).toHaveLength(1));
  expect(answers[0]?.url).toBe('/explore/core.json?since=1937-03');
  go({ record: PART, query: '' });
  expect(answers[0]?.signal.aborted).toBe(true);
});

test('what does not come is said, and asked for again where the reader wants it', async () => {
  const { result, came, go } = explore(PART);
  go({ record: PART, query: 'focus=nobody' });
  await answer(0, new Response('', { status: 503 }));
  await waitFor(() => expect(result.current?.state).toBe('failed'));
  act(() => {
    if (result.current?.state === 'failed') result.current.retry();
  });
  expect(result.current).toEqual({ state: 'asking' });
  await answer(1, aPart(['nobody']));
  await waitFor(() => expect(came).toHaveBeenCalledOnce());
});

test('a server that gives another part than was asked for is not asked for ever', async () => {
  const { result, came, go } = explore(PART);
  go({ record: PART, query: 'focus=nobody' });
  await answer(0, aPart([]));
  await waitFor(() => expect(came).toHaveBeenCalledOnce());
  await act(() => vi.advanceTimersByTimeAsync(1_000));
  expect(result.current).toBeNull();
  expect(answers).toHaveLength(1);
});

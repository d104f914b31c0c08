import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TypedDocumentString } from '../../graphql/generated/graphql.ts';
import { useAnswer } from './use-answer.ts';

type Sent = { id: string; signal: AbortSignal; respond: (response: Response) => void };

let sent: Sent[];
beforeEach(() => {
  sent = [];
  vi.stubGlobal('fetch', (_url: string, { body, signal }: { body: string; signal: AbortSignal }) => {
    return new Promise<Response>((respond, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      sent.push({ id: JSON.parse(body).variables.id, signal, respond });
    });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

let tests = 0;

/** What each render gave for which id: a wrong one would be seen, if only for a frame. */
const renders: { id: string; answer: unknown }[] = [];

/** The hook on a document of its own, since responses are cached for as long as the page lives. */
function open(first: string) {
  renders.length = 0;
  const document = new TypedDocumentString<{ name: string }, { id: string }>(`query Test${tests++} { name }`);
  return renderHook(
    ({ id }) => {
      const answer = useAnswer(document, { id });
      renders.push({ id, answer });
      return answer;
    },
    { initialProps: { id: first } },
  );
}

const respond = (index: number, response: Response) => act(async () => sent[index]?.respond(response));
const named = (name: string) => Response.json({ data: { name } });

test('is asking until the response comes; going back to it sends nothing', async () => {
  const { result, rerender } = open('a');
  expect(result.current).toEqual({ state: 'asking' });
  await respond(0, named('A'));
  expect(result.current).toEqual({ state: 'answered', data: { name: 'A' } });
  rerender({ id: 'b' });
  await respond(1, named('B'));
  expect(renders).not.toContainEqual({ id: 'b', answer: { state: 'answered', data: { name: 'A' } } });
  rerender({ id: 'a' });
  expect(result.current).toEqual({ state: 'answered', data: { name: 'A' } });
  expect(sent.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a failure gives its reference, and a retry sends the query again', async () => {
  const { result } = open('a');
  const failure = { errors: [{ message: 'away', extensions: { code: 'DATABASE_UNAVAILABLE' } }] };
  await respond(0, Response.json(failure, { headers: { 'x-request-id': 'r-1' } }));
  expect(result.current).toMatchObject({ state: 'failed', reference: 'r-1' });
  act(() => {
    if (result.current.state === 'failed') result.current.retry();
  });
  expect(result.current).toEqual({ state: 'asking' });
  await respond(1, named('A'));
  expect(result.current).toEqual({ state: 'answered', data: { name: 'A' } });
});

test('what failed is asked again once there is a network', async () => {
  const { result } = open('a');
  await respond(0, Response.error());
  expect(result.current).toMatchObject({ state: 'failed' });
  act(() => void window.dispatchEvent(new Event('online')));
  await respond(1, named('A'));
  expect(result.current).toEqual({ state: 'answered', data: { name: 'A' } });
  act(() => void window.dispatchEvent(new Event('online')));
  expect(sent).toHaveLength(2);
});

test('a newer query aborts the older one, whose response is never shown', async () => {
  const { result, rerender } = open('a');
  rerender({ id: 'b' });
  expect(sent[0]?.signal.aborted).toBe(true);
  expect(result.current).toEqual({ state: 'asking' });
  await respond(1, named('B'));
  expect(result.current).toEqual({ state: 'answered', data: { name: 'B' } });
});

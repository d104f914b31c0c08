import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPoll } from './poll-line.ts';
import { hear } from './testing/line-heard.ts';
import { sampleState } from './testing/sample-state.ts';

let asked: { variables: unknown; authorization: string | null }[];
let answers: (() => Response | Promise<Response>)[];

beforeEach(() => {
  vi.useFakeTimers();
  [asked, answers] = [[], []];
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
    asked.push({
      variables: JSON.parse(String(init.body)).variables,
      authorization: new Headers(init.headers).get('authorization'),
    });
    return await (answers.shift() ?? (() => Response.json({ data: { room: null } })))();
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('asks every three seconds for what is newer', async () => {
  answers = [() => Response.json({ data: { room: sampleState({ sequence: 3 }) } })];
  let newest: ReturnType<typeof sampleState> | null = null;
  const { onOpen, onState, onEnd } = hear(openPoll, { newest: () => newest });
  await pass(0);
  expect(asked).toEqual([{ variables: { id: 'abc', after: null }, authorization: 'Bearer m.secret' }]);
  expect(onState).toHaveBeenCalledOnce();
  newest = sampleState({ sequence: 3 });
  await pass(6_000);
  expect(asked.slice(1).map(({ variables }) => variables)).toEqual([
    { id: 'abc', after: { epoch: 1, sequence: 3 } },
    { id: 'abc', after: { epoch: 1, sequence: 3 } },
  ]);
  expect(onOpen).toHaveBeenCalledOnce();
  expect(onState).toHaveBeenCalledOnce();
  expect(onEnd).not.toHaveBeenCalled();
});

test('looked at, it asks at once, and goes on from there', async () => {
  const { line } = hear(openPoll);
  await pass(1_000);
  line.check();
  await pass(2_999);
  expect(asked).toHaveLength(2);
  await pass(1);
  expect(asked).toHaveLength(3);
});

test('the desk asks for itself too', async () => {
  answers = [
    () => Response.json({ data: { room: sampleState() } }),
    () => Response.json({ data: { roomDesk: { sequence: 0 } } }),
  ];
  const { onDesk } = hear(openPoll, { isDesk: true });
  await pass(0);
  expect(onDesk).toHaveBeenCalledExactlyOnceWith({ sequence: 0 });
});

const refused = (code: string, status: number) =>
  Response.json({ errors: [{ message: 'x', extensions: { code } }] }, { status });

test.each([
  [() => refused('ROOM_ENDED', 410), { is: 'over', reason: 'ENDED' }],
  [() => refused('ROOM_STORE_UNAVAILABLE', 503), { is: 'lost' }],
  [() => new Response('<html>Sign in</html>'), { is: 'sign-in' }],
  [() => new Response('<html>Bad gateway</html>', { status: 502 }), { is: 'lost' }],
  [() => Promise.reject(new TypeError('failed')), { is: 'lost' }],
] as const)('what is no answer ends it: %#', async (answer, end) => {
  answers = [answer];
  const { onEnd } = hear(openPoll);
  await pass(0);
  expect(onEnd).toHaveBeenCalledExactlyOnceWith(end);
  await pass(60_000);
  expect(asked).toHaveLength(1);
});

test('closed, it asks no more', async () => {
  const { line, onEnd } = hear(openPoll);
  await pass(0);
  line.close();
  await pass(60_000);
  expect(asked).toHaveLength(1);
  expect(onEnd).not.toHaveBeenCalled();
});

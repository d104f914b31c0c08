import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RequestError } from '../../graphql/request-error.ts';
import type { Report } from './member-api.ts';
import { createReporter } from './reporter.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const looking = (view: string | null): Report => ({ isFollowing: view === null, view, mayBeShown: true });
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function start() {
  const send = vi.fn<(report: Report) => Promise<void>>().mockResolvedValue();
  const reporter = createReporter(send);
  return { send, reporter, views: () => send.mock.calls.map(([{ view }]) => view) };
}

test('the first is sent at once, then one in two seconds, and the last always', async () => {
  const { reporter, views } = start();
  reporter.say(looking('/a'));
  await pass(0);
  for (const view of ['/b', '/c', '/d']) {
    await pass(300);
    reporter.say(looking(view));
  }
  expect(views()).toEqual(['/a']);
  await pass(1_300);
  expect(views()).toEqual(['/a', '/d']);
  await pass(60_000);
  expect(views()).toEqual(['/a', '/d']);
});

test('two are never sent within two seconds of each other', async () => {
  const { send, reporter } = start();
  const at: number[] = [];
  send.mockImplementation(async () => {
    at.push(Date.now());
  });
  for (let count = 0; count < 200; count += 1) {
    reporter.say(looking(`/${count}`));
    await pass(70);
  }
  await pass(5_000);
  for (const [place, time] of at.entries())
    if (place > 0) expect(time - (at[place - 1] ?? 0)).toBeGreaterThanOrEqual(2_000);
  expect(send.mock.lastCall?.[0].view).toBe('/199');
});

test('the same is not said twice, unless it is asked for', async () => {
  const { reporter, views } = start();
  reporter.say(looking('/a'));
  await pass(5_000);
  reporter.say(looking('/a'));
  await pass(5_000);
  expect(views()).toEqual(['/a']);
  reporter.sayAgain();
  await pass(0);
  expect(views()).toEqual(['/a', '/a']);
});

test('what did not come is sent again until it has, and then no more', async () => {
  const { send, reporter, views } = start();
  send.mockRejectedValueOnce(new RequestError('At most one in two seconds.', 'RATE_LIMITED', null));
  send.mockRejectedValueOnce(new RequestError('Away.', 'UNREACHABLE', null));
  reporter.say(looking('/a'));
  await pass(60_000);
  expect(views()).toEqual(['/a', '/a', '/a']);
});

test('with the next connection nobody waits as long as before', async () => {
  const { send, reporter } = start();
  send.mockRejectedValue(new RequestError('Away.', 'UNREACHABLE', null));
  reporter.say(looking('/a'));
  await pass(60_000);
  send.mockReset().mockResolvedValue();
  reporter.sayAgain();
  await pass(2_050);
  expect(send).toHaveBeenCalledOnce();
});

test('what is refused is not sent again', async () => {
  const { send, reporter } = start();
  send.mockRejectedValue(new RequestError('No.', 'FORBIDDEN', null));
  reporter.say(looking('/a'));
  await pass(60_000);
  expect(send).toHaveBeenCalledOnce();
});

test('one that is slow on its way is not overtaken too soon', async () => {
  const { send, reporter } = start();
  const arrived: number[] = [];
  send.mockImplementation(async () => {
    await new Promise((resolve) => setTimeout(resolve, arrived.length === 0 ? 700 : 0));
    arrived.push(Date.now());
  });
  reporter.say(looking('/a'));
  await pass(900);
  reporter.say(looking(null));
  await pass(5_000);
  const [first = 0, second = 0] = arrived;
  expect(second - first).toBeGreaterThanOrEqual(2_000);
});

test('nothing is said before there is something to say, and nothing after the end', async () => {
  const { send, reporter } = start();
  reporter.sayAgain();
  await pass(5_000);
  reporter.say(looking('/a'));
  reporter.stop();
  await pass(5_000);
  expect(send).not.toHaveBeenCalled();
});

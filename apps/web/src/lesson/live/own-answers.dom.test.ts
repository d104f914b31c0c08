import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RequestError } from '../../graphql/request-error.ts';
import type { MemberApi } from './member-api.ts';
import { createOwnAnswers } from './own-answers.ts';

const AT = '2026-11-30T08:42:00.000Z';
const away = () => new RequestError('The record cannot be reached.', 'UNREACHABLE', null);

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

function start(member = 'anna') {
  const answer = vi.fn<MemberApi['answer']>().mockResolvedValue(AT);
  const ownAnswers = vi.fn<MemberApi['ownAnswers']>().mockResolvedValue([]);
  const own = createOwnAnswers(member, { answer, ownAnswers });
  return { own, answer, ownAnswers, of: (question: string) => own.answers.getState()[question] };
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('is called sent only once the server has said so', async () => {
  const { own, of } = start();
  own.give('q', { choice: [1] });
  expect(of('q')).toMatchObject({ state: 'sending', taken: null });
  await pass(0);
  expect(of('q')).toEqual({
    ...{ value: { choice: [1] }, state: 'sent', why: null, since: null },
    taken: { value: { choice: [1] }, at: AT },
  });
});

test.each(['UNREACHABLE', 'MALFORMED_ANSWER', 'ROOM_STORE_UNAVAILABLE', 'RATE_LIMITED'])(
  'what did not come is sent again by itself, though the line lives on: %s',
  async (code) => {
    const { own, answer, of } = start();
    answer.mockRejectedValueOnce(new RequestError('Not now.', code, null));
    answer.mockRejectedValueOnce(new RequestError('Not now.', code, null));
    own.give('q', { text: 'Because' });
    await pass(0);
    expect(of('q')).toMatchObject({ state: 'waiting', taken: null });
    await pass(10_000);
    expect(of('q')).toMatchObject({ state: 'sent', taken: { at: AT } });
    expect(answer).toHaveBeenCalledTimes(3);
  },
);

test('what another tab has answered is known after it was asked for; what was given since is not lost', async () => {
  const { own, ownAnswers, of } = start();
  own.give('q1', { choice: [0] });
  own.give('q2', { choice: [0] });
  await pass(5_000);
  ownAnswers.mockImplementation(async () => {
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    // The question q2 is another in a new version: what was answered to it is no answer any more.
    return [{ question: 'q1', value: { choice: [1] }, at: AT }];
  });
  own.load();
  own.give('q3', { choice: [2] });
  await pass(5_000);
  expect(of('q1')).toMatchObject({ value: { choice: [1] }, state: 'sent' });
  expect(of('q2')).toBeUndefined();
  expect(of('q3')).toMatchObject({ value: { choice: [2] }, state: 'sent' });
});

test('without a connection it waits, and is sent with the next at once', async () => {
  const { own, answer, of } = start();
  answer.mockRejectedValue(away());
  own.give('q', { text: 'Because' });
  await pass(60_000);
  expect(of('q')).toMatchObject({ state: 'waiting', taken: null });
  answer.mockReset().mockResolvedValue(AT);
  own.connected();
  await pass(0);
  expect(of('q')).toMatchObject({ state: 'sent', taken: { at: AT } });
  expect(answer).toHaveBeenCalledOnce();
});

test('changed on the way, the newer is sent afterwards', async () => {
  const { own, answer, of } = start();
  own.give('q', { choice: [0] });
  own.give('q', { choice: [2] });
  await pass(0);
  expect(of('q')).toMatchObject({ state: 'waiting' });
  await pass(1_200);
  expect(of('q')).toMatchObject({ value: { choice: [2] }, state: 'sent' });
  expect(answer.mock.calls.map(([, value]) => value)).toEqual([{ choice: [0] }, { choice: [2] }]);
});

test('sent too fast, it is sent again by itself', async () => {
  const { own, answer, of } = start();
  answer.mockRejectedValueOnce(new RequestError('At most one in a second.', 'RATE_LIMITED', null));
  own.give('q', { choice: [0] });
  await pass(1_200);
  expect(of('q')?.state).toBe('sent');
  expect(answer).toHaveBeenCalledTimes(2);
});

test('what is refused says why, and is not sent again', async () => {
  const { own, answer, of } = start();
  answer.mockRejectedValueOnce(
    new RequestError('The question takes no answers any more.', 'BAD_USER_INPUT', null),
  );
  own.give('q', { choice: [0] });
  await pass(0);
  own.connected();
  await pass(5_000);
  expect(of('q')).toMatchObject({ state: 'refused', why: 'The question takes no answers any more.' });
  expect(answer).toHaveBeenCalledOnce();
});

test('after a reload own answers come back, and what waited is sent', async () => {
  const first = start();
  first.answer.mockRejectedValue(away());
  first.own.give('q2', { point: 'yezhov' });
  await pass(0);
  first.own.stop();
  const { own, ownAnswers, answer, of } = start();
  ownAnswers.mockResolvedValue([{ question: 'q1', value: { choice: [0] }, at: AT }]);
  expect(of('q2')).toMatchObject({ value: { point: 'yezhov' }, state: 'waiting' });
  own.connected();
  await pass(0);
  expect(of('q1')).toMatchObject({ value: { choice: [0] }, state: 'sent', taken: { at: AT } });
  expect(of('q2')).toMatchObject({ state: 'sent' });
  expect(answer).toHaveBeenCalledExactlyOnceWith('q2', { point: 'yezhov' }, null);
});

test('what the server has does not take the place of what was changed since', async () => {
  const { own, ownAnswers, answer, of } = start();
  answer.mockRejectedValue(away());
  ownAnswers.mockResolvedValue([{ question: 'q', value: { choice: [0] }, at: AT }]);
  own.give('q', { choice: [1] });
  await pass(0);
  own.connected();
  await pass(0);
  expect(of('q')).toMatchObject({ value: { choice: [1] }, state: 'waiting', taken: { at: AT } });
});

test('what was answered to a question is forgotten when another stands in its place', async () => {
  const { own, of } = start();
  expect(own.asked('q', 1)).toBe(false);
  own.give('q', { choice: [1] });
  await pass(0);
  expect(own.asked('q', 1)).toBe(false);
  expect(of('q')).toMatchObject({ state: 'sent', since: 1 });
  expect(own.asked('q', 2)).toBe(true);
  expect(of('q')).toBeUndefined();
});

test('what waited for a connection says which question it is to, also after a reload', async () => {
  const first = start();
  first.answer.mockRejectedValue(away());
  first.own.asked('q', 1);
  first.own.give('q', { choice: [1] });
  await pass(0);
  first.own.stop();
  const { own, answer, of } = start();
  own.connected();
  expect(answer).toHaveBeenCalledExactlyOnceWith('q', { choice: [1] }, 1);
  own.asked('q', 2);
  await pass(2_000);
  expect(of('q')).toBeUndefined();
  expect(answer).toHaveBeenCalledOnce();
});

test('what was asked for before a question was changed is not taken for an answer to the new one', async () => {
  const { own, ownAnswers, of } = start();
  ownAnswers.mockResolvedValue([{ question: 'q', value: { choice: [0] }, at: AT }]);
  own.asked('q', 1);
  own.connected();
  own.asked('q', 2);
  await pass(0);
  expect(of('q')).toBeUndefined();
});

test('nobody gets what another member of this device has not sent', async () => {
  const anna = start();
  anna.answer.mockRejectedValue(away());
  anna.own.give('q', { text: 'Anna’s' });
  await pass(0);
  expect(start('boris').of('q')).toBeUndefined();
});

test('what came too late is sent again when the question is open again, or is told and forgotten', async () => {
  const { own, answer, of } = start();
  own.give('q', { choice: [0] });
  await pass(2_000);
  answer.mockRejectedValueOnce(new RequestError('Too late.', 'BAD_USER_INPUT', null));
  own.give('q', { choice: [1] });
  await pass(2_000);
  expect(of('q')).toMatchObject({ state: 'refused', why: 'Too late.', taken: { value: { choice: [0] } } });
  own.opened('q');
  await pass(2_000);
  expect(of('q')).toMatchObject({ state: 'sent', why: null, taken: { value: { choice: [1] } } });
  own.opened('q');
  await pass(2_000);
  expect(answer).toHaveBeenCalledTimes(3);
  own.forget('q');
  expect(of('q')).toBeUndefined();
});

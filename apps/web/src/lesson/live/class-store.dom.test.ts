import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RequestError } from '../../graphql/request-error.ts';
import { waitOffline } from '../../ui/online/what-waits.ts';
import { leaveClass, liveClass, openClass } from './class-store.ts';
import type { FollowOptions } from './follow-room.ts';
import { unsentDrafts } from './kept-answers.ts';
import { changeMembership, keepMembership, membership } from './membership.ts';
import { forgetNameBefore, nameBefore } from './name-before.ts';
import { fakeMemberApi } from './testing/fake-member-api.ts';
import { ANNA } from './testing/sample-membership.ts';
import { sampleState } from './testing/sample-state.ts';

let stops: (() => void)[];
beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  sessionStorage.clear();
  keepMembership(ANNA);
  stops = [];
});
afterEach(() => {
  for (const stop of stops) stop();
  sessionStorage.clear();
  forgetNameBefore();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function enter(state: Parameters<typeof openClass>[1] = null, member = ANNA) {
  const api = fakeMemberApi();
  let followed: FollowOptions | undefined;
  const stop = vi.fn<() => void>();
  const live = openClass(member, state, {
    api,
    follow: (options) => {
      followed = options;
      return { stop, take: options.onState };
    },
  });
  stops.push(live.stop);
  if (followed === undefined) throw new Error('Nothing was followed.');
  return { live, api, stop, now: () => live.store.getState(), ...followed };
}

test('follows with its token, and says so once it is connected again', async () => {
  const { room, bearer, onConnection, onState, now, api } = enter();
  expect([room, bearer]).toEqual([ANNA.room, ANNA.token]);
  onState(sampleState({ step: 2 }));
  onConnection('live');
  await pass(0);
  expect(now()).toMatchObject({ connection: 'live', isFollowing: true, state: { step: 2 } });
  expect(api.report).toHaveBeenCalledExactlyOnceWith({ isFollowing: true, view: null, mayBeShown: true });
  expect(api.ownAnswers).toHaveBeenCalledOnce();
});

test('who has joined just now is told what is shown without asking', async () => {
  const { now } = enter(sampleState({ step: 3 }));
  expect(now().state?.step).toBe(3);
});

test('exploring says what is looked at, without what stands behind “#”', async () => {
  const { live, onConnection, api, now } = enter(sampleState());
  onConnection('live');
  await pass(3_000);
  live.explore({ href: '/figures/yezhov#secret', title: 'Nikolai Yezhov' });
  await pass(0);
  expect(api.report).toHaveBeenLastCalledWith({
    ...{ isFollowing: false, view: '/figures/yezhov', mayBeShown: true },
  });
  live.setMayBeShown(false);
  await pass(3_000);
  expect(api.report.mock.lastCall?.[0].mayBeShown).toBe(false);
  expect(membership.getState()?.mayBeShown).toBe(false);
  live.follow();
  await pass(3_000);
  expect(api.report).toHaveBeenLastCalledWith({ isFollowing: true, view: null, mayBeShown: false });
  expect(now().explored).toEqual({ href: '/figures/yezhov#secret', title: 'Nikolai Yezhov' });
});

test('what was explored stays after the page is loaded anew', () => {
  enter().live.explore({ href: '/explore?focus=yezhov', title: 'Explore' });
  expect(enter().now().explored).toEqual({ href: '/explore?focus=yezhov', title: 'Explore' });
});

test('called back is who explores, and only by a call that comes then', async () => {
  const { live, onState, now } = enter();
  onState(sampleState({ callBack: 3 }));
  expect(now().isCalledBack).toBe(false);
  onState(sampleState({ sequence: 2, callBack: 4 }));
  expect(now().isCalledBack).toBe(false);
  live.explore({ href: '/explore', title: '' });
  expect(now().isCalledBack).toBe(false);
  onState(sampleState({ sequence: 3, callBack: 5 }));
  expect(now().isCalledBack).toBe(true);
  onState(sampleState({ sequence: 4, callBack: 5 }));
  expect(now().isCalledBack).toBe(true);
  live.follow();
  expect(now().isCalledBack).toBe(false);
});

test('a line that is taken up again at once is not worth a word', async () => {
  const { onConnection, now } = enter();
  onConnection('live');
  onConnection('reconnecting');
  await pass(1_000);
  onConnection('live');
  await pass(5_000);
  expect(now().connection).toBe('live');
  onConnection('reconnecting');
  await pass(1_200);
  expect(now().connection).toBe('reconnecting');
});

test.each(['ENDED', 'FORBIDDEN', 'NOT_FOUND'] as const)('%s: the device forgets', (end) => {
  const { live, onEnd, stop, now } = enter();
  live.explore({ href: '/explore', title: '' });
  live.setLesson({ id: 'kirov', title: 'Kirov' });
  onEnd(end);
  expect(stop).toHaveBeenCalled();
  expect(now()).toMatchObject({ end, lesson: { id: 'kirov' } });
  expect(membership.getState()).toBeNull();
  expect(localStorage.length).toBe(0);
  // Of a class that is lost the name is kept for the next.
  expect(nameBefore()).toBe(end === 'NOT_FOUND' ? 'Anna' : '');
  expect(sessionStorage.length).toBe(end === 'NOT_FOUND' ? 1 : 0);
});

test('the number of a guest is kept as no name for the next class; a name given since is', async () => {
  const guest = { ...ANNA, name: 'Guest 5', isGuest: true };
  keepMembership(guest);
  enter(null, guest).onEnd('NOT_FOUND');
  expect(nameBefore()).toBe('');
  keepMembership(guest);
  const { live, api, onEnd } = enter(null, guest);
  api.rename.mockResolvedValue('Vera');
  await live.rename('Vera');
  expect(membership.getState()).toMatchObject({ name: 'Vera', isGuest: false });
  onEnd('NOT_FOUND');
  expect(nameBefore()).toBe('Vera');
});

test('of two tabs that one speaks which is looked at', async () => {
  const { live, onConnection, api } = enter(sampleState());
  onConnection('live');
  await pass(3_000);
  const calls = api.report.mock.calls.length;
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  live.explore({ href: '/explore', title: '' });
  await pass(3_000);
  expect(api.report).toHaveBeenCalledTimes(calls);
  visibility.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(0);
  expect(api.report).toHaveBeenCalledTimes(calls + 1);
});

test('a name that the server has taken is kept, also for a class that is lost', async () => {
  const { live, api, onEnd } = enter(sampleState());
  api.rename.mockResolvedValue('Vera 2');
  expect(await live.rename('Vera')).toBeNull();
  expect(membership.getState()?.name).toBe('Vera 2');
  api.rename.mockRejectedValue(new RequestError('A name has letters.', 'BAD_USER_INPUT', null));
  expect(await live.rename('<b>')).toBe('A name has letters.');
  expect(membership.getState()?.name).toBe('Vera 2');
  onEnd('NOT_FOUND');
  expect(nameBefore()).toBe('Vera 2');
});

test('what another tab of this device has changed holds here too', async () => {
  const { live, onConnection, api } = enter(sampleState());
  onConnection('live');
  changeMembership({ mayBeShown: false });
  live.explore({ href: '/explore', title: '' });
  await pass(5_000);
  expect(api.report).toHaveBeenLastCalledWith({ isFollowing: false, view: '/explore', mayBeShown: false });
});

test('what was typed and not sent outlasts a reload, for this member alone', () => {
  enter(sampleState()).live.drafts.setState({ q: { text: 'half a sen' } });
  expect(enter(sampleState()).live.drafts.getState()).toEqual({ q: { text: 'half a sen' } });
  expect(unsentDrafts.kept('boris')).toEqual({});
});

test('while the server is away no link leaves the page', async () => {
  const { onConnection, live } = enter(sampleState());
  onConnection('live');
  onConnection('reconnecting');
  await pass(1_500);
  expect(waitOffline()).toBe(true);
  onConnection('slow');
  expect(waitOffline()).toBe(false);
  onConnection('reconnecting');
  await pass(1_500);
  live.stop();
  expect(waitOffline()).toBe(false);
});

test('the name that the teacher has given is learned', async () => {
  const { live, api } = enter(sampleState());
  api.ownMember.mockResolvedValue({ name: 'Аня', isGuest: false });
  await live.askName();
  expect(membership.getState()?.name).toBe('Аня');
  api.ownMember.mockRejectedValue(new Error('away'));
  await live.askName();
  expect(membership.getState()?.name).toBe('Аня');
});

test('who leaves takes along all that was kept, also what was still on its way', async () => {
  const { live, api } = enter(sampleState());
  let reject: (error: Error) => void = () => {};
  api.answer.mockReturnValue(
    new Promise((_, refuse) => {
      reject = refuse;
    }),
  );
  live.giveAnswer('q', { text: 'Because' });
  live.explore({ href: '/trials', title: 'Trials' });
  expect(sessionStorage.length).toBe(2);
  liveClass.setState(live, true);
  leaveClass();
  reject(new RequestError('The record cannot be reached.', 'UNREACHABLE', null));
  await pass(0);
  expect(Object.keys(sessionStorage)).toEqual([]);
  expect(Object.keys(localStorage)).toEqual([]);
});

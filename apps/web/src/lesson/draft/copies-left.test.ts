import { type Conflict, EMPTY_CONTENT, freshLessonId } from '@kto-kogo/lesson';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RequestError } from '../../graphql/request-error.ts';
import { Draft } from './draft.ts';
import type { DraftServer } from './draft-server.ts';
import {
  captionsOf,
  fakeDevice,
  fakeServer,
  ID,
  lesson,
  open,
  options,
  withCaption,
} from './testing/fake-draft.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what a killed page left undecided is asked again', async () => {
  const { server } = fakeServer(lesson('Was'));
  const { device } = fakeDevice();
  const a = await open(server, fakeDevice().device);
  const b = await open(server, device);
  a.change(withCaption(0, 'Of a'), 'caption s0');
  await a.save();
  b.change(withCaption(0, 'Of b'), 'caption s0');
  await b.save();
  const again = await open(server, device);
  expect(again.state.getState()).toMatchObject({
    saving: { is: 'conflict' },
    conflicts: [{ mine: 'Of b', theirs: 'Of a' }],
  });
});

test('what was decided just before the page went is not asked again', async () => {
  const { server } = fakeServer(lesson('Was'));
  const { device, copies } = fakeDevice();
  const a = await open(server, fakeDevice().device);
  const b = await open(server, device);
  a.change(withCaption(0, 'Of a'), 'caption s0');
  await a.save();
  b.change(withCaption(0, 'Of b'), 'caption s0');
  await b.save();
  const [conflict] = b.state.getState().conflicts;
  if (conflict !== undefined) b.decide(conflict, 'THEIRS');
  expect(b.isSaved).toBe(true);
  b.close();
  const again = await open(server, device);
  expect(again.state.getState()).toMatchObject({ saving: { is: 'saved' }, conflicts: [] });
  expect(captionsOf(again.content)).toEqual(['Of a']);
  expect(copies.size).toBe(0);
});

test('what a closed page left on the device is there when the lesson is opened again, also without a server', async () => {
  const { server, state, content } = fakeServer(lesson('One', 'Two'));
  const { device, copies } = fakeDevice();
  const closed = await open(server, device);
  state.isAway = true;
  closed.change(withCaption(0, 'Left behind'), 'caption s0');
  closed.close();
  const offline = await open(server, device);
  expect(captionsOf(offline.content)).toEqual(['Left behind', 'Two']);
  offline.close();
  state.isAway = false;
  // Meanwhile somebody else changed the other step.
  await server.save(ID, 1, withCaption(1, 'Of another')(lesson('One', 'Two')), false);
  const online = await open(server, device);
  await vi.advanceTimersByTimeAsync(0);
  expect(captionsOf(online.content)).toEqual(['Left behind', 'Of another']);
  expect(captionsOf(content() ?? EMPTY_CONTENT)).toEqual(['Left behind', 'Of another']);
  expect(copies.size).toBe(0);
});

test('what is undone while it is sent stays undone, though the page is left before the answer', async () => {
  const { server, content } = fakeServer(lesson('Was'));
  const { device } = fakeDevice();
  const unanswered: DraftServer = {
    ...server,
    async save(...saved) {
      await server.save(...saved);
      return new Promise(() => {});
    },
  };
  const left = await open(unanswered, device);
  left.change(withCaption(0, 'Undone'), 'caption s0');
  void left.save();
  await vi.advanceTimersByTimeAsync(0);
  expect(captionsOf(content() ?? EMPTY_CONTENT)).toEqual(['Undone']);
  left.undo();
  expect(left.isSaved).toBe(false);
  left.close();
  const again = await open(server, device);
  await vi.advanceTimersByTimeAsync(0);
  expect(captionsOf(again.content)).toEqual(['Was']);
  expect(captionsOf(content() ?? EMPTY_CONTENT)).toEqual(['Was']);
  expect(again.isSaved).toBe(true);
});

test('a save whose answer was lost is no conflict with oneself', async () => {
  const { server, state, content } = fakeServer(lesson('Was'));
  const draft = await open(server, fakeDevice().device);
  state.lostAnswers = 1;
  draft.change(withCaption(0, 'New'), 'caption s0');
  await draft.save();
  expect(draft.state.getState().saving).toMatchObject({ is: 'kept' });
  draft.change(withCaption(0, 'Newer'), 'caption s0');
  await draft.save();
  expect(draft.state.getState()).toMatchObject({ saving: { is: 'saved' }, conflicts: [] });
  expect(captionsOf(content() ?? EMPTY_CONTENT)).toEqual(['Newer']);
});

test('nor is one that a killed page never got', async () => {
  const { server, state, content } = fakeServer(lesson('Was'));
  const { device } = fakeDevice();
  const killed = await open(server, device);
  state.lostAnswers = 1;
  killed.change(withCaption(0, 'New'), 'caption s0');
  await killed.save();
  killed.change(withCaption(0, 'Newer'), 'caption s0');
  killed.close();
  const again = await open(server, device);
  await again.save();
  expect(again.state.getState().conflicts).toEqual([]);
  expect(captionsOf(content() ?? EMPTY_CONTENT)).toEqual(['Newer']);
});

test.each(['before', 'after'])(
  'what a page sends while it goes and that comes %s the next is opened is its own',
  async (when) => {
    const { server, content } = fakeServer(lesson('Was'));
    const { device, copies } = fakeDevice();
    let deliver = () => {};
    const late: DraftServer = {
      ...server,
      save: (id, base, made, isLeaving) => {
        if (!isLeaving || when === 'before') return server.save(id, base, made, isLeaving);
        return new Promise((resolve) => {
          deliver = () => resolve(server.save(id, base, made, isLeaving));
        });
      },
    };
    const left = await open(late, device);
    left.change(withCaption(0, 'New'), 'caption s0');
    // No time is left to keep anything that has to be waited for.
    left.leave();
    const next = await open(late, device);
    deliver();
    next.change(withCaption(0, 'Newer'), 'caption s0');
    await next.save();
    expect(next.state.getState()).toMatchObject({ conflicts: [], saving: { is: 'saved' } });
    expect(captionsOf(content() ?? EMPTY_CONTENT)).toEqual(['Newer']);
    expect(copies.size).toBe(0);
  },
);

test('a page that is left sends what is pending, and a wrong key opens what was written here alone', async () => {
  const { server, content } = fakeServer(lesson('Was'));
  const { device, copies } = fakeDevice();
  const draft = await open(server, device);
  draft.change(withCaption(0, 'At the last moment'), 'caption s0');
  draft.leave();
  await vi.advanceTimersByTimeAsync(0);
  expect(captionsOf(content() ?? EMPTY_CONTENT)).toEqual(['At the last moment']);
  expect(copies.size).toBe(1);
  const error = new RequestError('The key does not fit.', 'FORBIDDEN', null);
  const closed: DraftServer = { ...server, load: () => Promise.reject(error) };
  expect(await Draft.open(ID, options(closed, device))).toEqual({
    missing: true,
    error,
    left: lesson('At the last moment'),
  });
  expect(copies.size).toBe(1);
});

test('what is kept at once is there though the page is killed in this moment', async () => {
  const { server } = fakeServer(lesson('Was'));
  const { device, copies } = fakeDevice();
  const killed = await open(server, device);
  killed.keepAtOnce();
  expect(copies.size).toBe(0);
  killed.change(withCaption(0, 'Taken from others'), 'caption s0');
  killed.keepAtOnce();
  expect(captionsOf((await open(server, device)).content)).toEqual(['Taken from others']);
});

test('the copy of a page that is still open is left to it', async () => {
  const { server } = fakeServer(lesson('Was'));
  const { device, copies } = fakeDevice();
  const living = options(server, device);
  const opened = await Draft.open(ID, living);
  if (!('draft' in opened)) throw new Error('it was not opened');
  opened.draft.change(withCaption(0, 'Half a w'), 'caption s0');
  await vi.advanceTimersByTimeAsync(300);
  const other = { ...options(server, device), livingPages: async () => new Set([living.session]) };
  const second = await Draft.open(ID, other);
  if (!('draft' in second)) throw new Error('it was not opened');
  expect(captionsOf(second.draft.content)).toEqual(['Was']);
  expect([...copies.values()].map((copy) => captionsOf(copy.content))).toEqual([['Half a w']]);
});

test('a page that is closed writes and sends nothing more', async () => {
  const { server, state } = fakeServer(null);
  const { device, copies } = fakeDevice();
  const fresh = freshLessonId();
  state.isAway = true;
  const opened = await Draft.open(fresh, options(server, device));
  if (!('draft' in opened)) throw new Error('it did not begin');
  opened.draft.change(() => lesson('First'), 'x');
  await vi.advanceTimersByTimeAsync(300);
  opened.draft.close();
  const next = await Draft.open(fresh, options(server, device));
  if (!('draft' in next)) throw new Error('it was not opened');
  next.draft.change(withCaption(0, 'First, and more'), 'caption s0');
  state.isAway = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(next.draft.state.getState()).toMatchObject({ conflicts: [], saving: { is: 'saved' } });
  expect(copies.size).toBe(0);
});

test('of two pages that are gone the second is merged once the first is decided', async () => {
  const { server, state, content } = fakeServer(lesson('Was'));
  const { device, copies } = fakeDevice();
  const [one, two] = [await open(server, device), await open(server, device)];
  const third = await open(server, fakeDevice().device);
  state.isAway = true;
  for (const [page, text] of [
    [one, 'Of one'],
    [two, 'Of two'],
  ] as const) {
    page.change(withCaption(0, text), 'caption s0');
    page.close();
    await vi.advanceTimersByTimeAsync(1);
  }
  state.isAway = false;
  third.change(withCaption(0, 'Of a third'), 'caption s0');
  await third.save();
  const again = await open(server, device);
  const asked = () => again.state.getState().conflicts.map(({ mine, theirs }) => [mine, theirs]);
  expect(asked()).toEqual([['Of one', 'Of a third']]);
  // The other copy stays on the device until it is merged.
  expect([...copies.values()].map((copy) => captionsOf(copy.content)[0])).toContain('Of two');
  again.decide(again.state.getState().conflicts[0] as Conflict, 'THEIRS');
  expect(asked()).toEqual([['Of two', 'Of a third']]);
  again.decide(again.state.getState().conflicts[0] as Conflict, 'BOTH');
  await again.save();
  expect(captionsOf(content() ?? EMPTY_CONTENT)).toEqual(['Of two\n\nOf a third']);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(captionsOf((await open(server, device)).content)).toEqual(['Of two\n\nOf a third']);
});

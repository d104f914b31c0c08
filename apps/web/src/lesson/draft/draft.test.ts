import { EMPTY_CONTENT, freshLessonId, isOwnLessonId, newStep } from '@kto-kogo/lesson';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RequestError } from '../../graphql/request-error.ts';
import type { Device } from './device-copy.ts';
import { Draft } from './draft.ts';
import type { DraftServer } from './draft-server.ts';
import {
  captionsOf,
  fakeDevice,
  fakeServer,
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

test('a change is kept on the device within 300 ms and on the server after two seconds of rest', async () => {
  const { server, content, state } = fakeServer(lesson('Was'));
  const { device, copies } = fakeDevice();
  const draft = await open(server, device);
  draft.change(withCaption(0, 'N'), 'caption s0');
  await vi.advanceTimersByTimeAsync(300);
  expect([...copies.values()].map((copy) => captionsOf(copy.content))).toEqual([['N']]);
  draft.change(withCaption(0, 'New'), 'caption s0');
  await vi.advanceTimersByTimeAsync(1_900);
  expect(state.saves).toBe(0);
  expect(draft.state.getState().saving).toEqual({ is: 'waiting' });
  await vi.advanceTimersByTimeAsync(200);
  expect(captionsOf(content() ?? EMPTY_CONTENT)).toEqual(['New']);
  expect(draft.state.getState().saving).toEqual({ is: 'saved' });
  // The server has it: the device need not.
  expect(copies.size).toBe(0);
});

test('two who change different fields and steps get both, and nobody is asked', async () => {
  const { server, content } = fakeServer(lesson('One', 'Two'));
  const a = await open(server, fakeDevice().device);
  const b = await open(server, fakeDevice().device);
  a.change(withCaption(0, 'One, of a'), 'caption s0');
  b.change((now) => withCaption(1, 'Two, of b')({ ...now, title: 'Of b' }), 'x');
  await Promise.all([a.save(), b.save()]);
  await b.save();
  expect(content()?.title).toBe('Of b');
  expect(captionsOf(content() ?? EMPTY_CONTENT)).toEqual(['One, of a', 'Two, of b']);
});

test('who has changed nothing takes what was saved since, and may go on from it', async () => {
  const { server, content } = fakeServer(lesson('One', 'Two'));
  const a = await open(server, fakeDevice().device);
  const b = await open(server, fakeDevice().device);
  b.change(withCaption(0, 'One, of b'), 'caption s0');
  await b.save();
  expect([await b.catchUp(), await a.catchUp(), await a.catchUp()]).toEqual([false, true, false]);
  expect(captionsOf(a.content)).toEqual(['One, of b', 'Two']);
  expect(a.state.getState()).toMatchObject({ saving: { is: 'saved' }, base: { revision: 2 } });
  a.change(withCaption(1, 'Two, of a'), 'caption s1');
  await a.save();
  expect(captionsOf(content() ?? EMPTY_CONTENT)).toEqual(['One, of b', 'Two, of a']);
});

test('who has changed the same is asked once others are looked for, and nothing is sent until then', async () => {
  const { server, content } = fakeServer(lesson('Was'));
  const a = await open(server, fakeDevice().device);
  const b = await open(server, fakeDevice().device);
  b.change(withCaption(0, 'Of b'), 'caption s0');
  await b.save();
  a.change(withCaption(0, 'Of a'), 'caption s0');
  expect(await a.catchUp()).toBe(true);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(a.state.getState()).toMatchObject({
    saving: { is: 'conflict' },
    conflicts: [{ mine: 'Of a', theirs: 'Of b' }],
  });
  expect(captionsOf(content() ?? EMPTY_CONTENT)).toEqual(['Of b']);
});

test('what is still to be decided is not decided by looking for others', async () => {
  const { server, content } = fakeServer(lesson('Was', 'Two'));
  const a = await open(server, fakeDevice().device);
  const b = await open(server, fakeDevice().device);
  a.change(withCaption(0, 'Of a'), 'caption s0');
  await a.save();
  b.change(withCaption(0, 'Of b'), 'caption s0');
  await b.save();
  const { conflicts } = b.state.getState();
  expect(conflicts).toMatchObject([{ mine: 'Of b', theirs: 'Of a' }]);
  // Somebody saves elsewhere in the lesson meanwhile.
  a.change(withCaption(1, 'Two, of a'), 'caption s1');
  await a.save();
  expect(await b.catchUp()).toBe(false);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(b.state.getState().conflicts).toEqual(conflicts);
  expect(captionsOf(content() ?? EMPTY_CONTENT)).toEqual(['Of a', 'Two, of a']);
});

test('what this page sent when it was hidden is not taken for somebody else’s', async () => {
  const { server, content } = fakeServer(lesson('Was'));
  const draft = await open(server, fakeDevice().device);
  draft.change(withCaption(0, 'Half a'), 'caption s0');
  draft.leave();
  const looking = draft.catchUp();
  draft.change(withCaption(0, 'Half a sentence'), 'caption s0');
  expect(await looking).toBe(false);
  expect(draft.state.getState().conflicts).toEqual([]);
  await draft.save();
  expect(captionsOf(content() ?? EMPTY_CONTENT)).toEqual(['Half a sentence']);
});

test.each([
  ['MINE', 'Of b'],
  ['THEIRS', 'Of a'],
  ['BOTH', 'Of b\n\nOf a'],
] as const)('a caption that both change is written over by nobody: %s', async (choice, result) => {
  const { server, content } = fakeServer(lesson('Was'));
  const { device, copies } = fakeDevice();
  const a = await open(server, fakeDevice().device);
  const b = await open(server, device);
  a.change(withCaption(0, 'Of a'), 'caption s0');
  await a.save();
  b.change(withCaption(0, 'Of b'), 'caption s0');
  await b.save();
  expect(captionsOf(content() ?? EMPTY_CONTENT)).toEqual(['Of a']);
  const [conflict] = b.state.getState().conflicts;
  expect(conflict).toMatchObject({ field: 'caption', mine: 'Of b', theirs: 'Of a' });
  // Killed now, the device has both.
  expect([...copies.values()][0]).toMatchObject({ conflicts: [{ mine: 'Of b', theirs: 'Of a' }] });
  if (conflict !== undefined) b.decide(conflict, choice);
  await b.save();
  expect(captionsOf(content() ?? EMPTY_CONTENT)).toEqual([result]);
  expect(copies.size).toBe(0);
});

test('a server that is away keeps nobody from working, and gets everything when it is back', async () => {
  const { server, state, content } = fakeServer(lesson('Was'));
  const { device, copies } = fakeDevice();
  const draft = await open(server, device);
  state.isAway = true;
  draft.change(withCaption(0, 'Written without a network'), 'caption s0');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(draft.state.getState().saving).toEqual({ is: 'kept', why: 'The record cannot be reached.' });
  expect(copies.size).toBe(1);
  state.isAway = false;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(captionsOf(content() ?? EMPTY_CONTENT)).toEqual(['Written without a network']);
});

test('a new lesson is made by its first change, once, and then saved under its own id', async () => {
  const { server, ids, content, state } = fakeServer(null);
  const { device, copies } = fakeDevice();
  const onCreated = vi.fn();
  const fresh = freshLessonId();
  const opened = await Draft.open(fresh, { ...options(server, device), onCreated });
  if (!('draft' in opened)) throw new Error('it did not begin');
  const { draft } = opened;
  await vi.advanceTimersByTimeAsync(30_000);
  expect([...ids(), ...copies.keys()]).toEqual([]);
  state.isAway = true;
  draft.change(() => lesson('First'), 'x');
  await vi.advanceTimersByTimeAsync(300);
  expect([...copies.keys()]).toEqual([expect.stringMatching(new RegExp(`^${fresh}/`))]);
  state.isAway = false;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(ids()).toEqual([expect.stringMatching(/^[a-z2-7]{12}$/)]);
  const { lesson: id } = draft.state.getState();
  expect(isOwnLessonId(id)).toBe(true);
  expect(onCreated).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ id, editKey: `key of ${fresh}` }),
    fresh,
  );
  draft.change(withCaption(0, 'More'), 'caption s0');
  await draft.save();
  expect(captionsOf(content(id) ?? EMPTY_CONTENT)).toEqual(['More']);
  expect(copies.size).toBe(0);
});

test('a lesson whose making was not answered is made once, whatever was written since', async () => {
  const { server, state, content, ids } = fakeServer(null);
  const { device } = fakeDevice();
  const fresh = freshLessonId();
  state.lostAnswers = 1;
  const closed = await opened(fresh, server, device);
  closed.change(() => lesson('Was'), 'x');
  await closed.save();
  expect(closed.state.getState()).toMatchObject({ base: null, saving: { is: 'kept' } });
  closed.change(withCaption(0, 'Written since'), 'caption s0');
  closed.close();
  const again = await opened(fresh, server, device);
  await again.save();
  expect(again.state.getState()).toMatchObject({ conflicts: [], saving: { is: 'saved' } });
  expect(ids()).toHaveLength(1);
  expect(captionsOf(content(ids()[0]) ?? EMPTY_CONTENT)).toEqual(['Written since']);
});

test('two pages that begin the same lesson make one, with the steps of both', async () => {
  const { server, content, ids } = fakeServer(null);
  const fresh = freshLessonId();
  const both = await Promise.all(
    [fakeDevice(), fakeDevice()].map(({ device }) => opened(fresh, server, device)),
  );
  for (const [at, draft] of both.entries())
    draft.change((now) => ({ ...now, steps: [newStep(`of-${at}`, '/explore', `Of ${at}`)] }), 'x');
  await Promise.all(both.map((draft) => draft.save()));
  expect(ids()).toHaveLength(1);
  expect(
    content(ids()[0])
      ?.steps.map(({ id }) => id)
      .toSorted(),
  ).toEqual(['of-0', 'of-1']);
  expect(both.map((draft) => draft.state.getState().lesson)).toEqual([ids()[0], ids()[0]]);
});

async function opened(id: string, server: DraftServer, device: Device): Promise<Draft> {
  const answer = await Draft.open(id, options(server, device));
  if (!('draft' in answer)) throw new Error('it was not opened');
  return answer.draft;
}

test('undo takes back one’s own change and leaves what somebody else did meanwhile', async () => {
  const { server } = fakeServer(lesson('One', 'Two'));
  const [a, b] = [await open(server, fakeDevice().device), await open(server, fakeDevice().device)];
  b.change(withCaption(1, 'Two, of b'), 'caption s1');
  await b.save();
  a.change(withCaption(0, 'One, of a'), 'caption s0');
  await a.save();
  expect(captionsOf(a.content)).toEqual(['One, of a', 'Two, of b']);
  a.undo();
  expect(captionsOf(a.content)).toEqual(['One', 'Two, of b']);
  a.redo();
  expect(captionsOf(a.content)).toEqual(['One, of a', 'Two, of b']);
});

test('typing in one field is one step of undo', async () => {
  const draft = await open(fakeServer(lesson('')).server, fakeDevice().device);
  for (const text of ['K', 'Ki', 'Kirov']) draft.change(withCaption(0, text), 'caption s0');
  draft.change((now) => ({ ...now, title: 'T' }), 'title');
  draft.undo();
  expect(captionsOf(draft.content)).toEqual(['Kirov']);
  draft.undo();
  expect(captionsOf(draft.content)).toEqual(['']);
  expect(draft.canUndo).toBe(false);
});

test('a device without room is told, and what the server refuses is tried again after the next change', async () => {
  const { server, content } = fakeServer(lesson('Was'));
  const { device, state } = fakeDevice();
  const refusing = { ...server, save: vi.fn(server.save) };
  const draft = await open(refusing, device);
  state.isFull = true;
  refusing.save.mockRejectedValueOnce(new RequestError('Too long.', 'BAD_USER_INPUT', null));
  draft.change(withCaption(0, 'Too long'), 'caption s0');
  await draft.save();
  expect(draft.state.getState()).toMatchObject({
    isKept: false,
    saving: { is: 'refused', why: 'Too long.', isLocked: false },
  });
  draft.change(withCaption(0, 'Short'), 'caption s0');
  await draft.save();
  expect(captionsOf(content() ?? EMPTY_CONTENT)).toEqual(['Short']);
});

test('what completes a change is taken back together with it', async () => {
  const draft = await open(fakeServer(lesson('Was')).server, fakeDevice().device);
  draft.change(withCaption(0, 'New'), 'caption s0');
  draft.amend((now) => ({ ...now, steps: now.steps.map((each) => ({ ...each, shows: ['kirov'] })) }));
  draft.undo();
  expect(draft.content).toEqual(lesson('Was'));
});

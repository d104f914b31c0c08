import {
  EMPTY_CONTENT,
  freshLessonId,
  isOwnLessonId,
  type LessonContent,
  newLessonId,
  newStep,
} from '@kto-kogo/lesson';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RequestError } from '../../graphql/request-error.ts';
import type { Device, DeviceCopy } from './device-copy.ts';
import { Draft, type DraftOptions, UNPUBLISHED } from './draft.ts';
import type { DraftServer } from './draft-server.ts';

const ID = 'abcdefghijkl';
const step = (id: string, caption: string) => ({ ...newStep(id, '/explore', id), caption });
const lesson = (...captions: string[]): LessonContent => ({
  ...EMPTY_CONTENT,
  title: 'Kirov',
  steps: captions.map((caption, at) => step(`s${at}`, caption)),
});
const withCaption = (at: number, caption: string) => (content: LessonContent) => ({
  ...content,
  steps: content.steps.map((each, index) => (index === at ? { ...each, caption } : each)),
});
const captionsOf = ({ steps }: LessonContent) => steps.map(({ caption }) => caption);

/** A server as the API is: it refuses to write over what it was not told of. */
function fakeServer(content: LessonContent | null) {
  const lessons = new Map<string, { revision: number; content: LessonContent }>();
  if (content !== null) lessons.set(ID, { revision: 1, content });
  const state = { isAway: false, saves: 0, lostAnswers: 0 };
  const reach = () => {
    if (state.isAway) throw new RequestError('The record cannot be reached.', 'UNREACHABLE', null);
  };
  const server: DraftServer = {
    async create(made) {
      reach();
      const id = newLessonId();
      lessons.set(id, { revision: 1, content: made });
      return { id, editKey: 'e', teachKey: 't', revision: 1 };
    },
    async load(id) {
      reach();
      const base = lessons.get(id);
      return base === undefined ? null : { base, savedAt: '2026-11-28T00:00:00Z', published: UNPUBLISHED };
    },
    async save(id, base, made) {
      reach();
      const now = lessons.get(id);
      if (now === undefined) throw new RequestError('There is no such lesson.', 'FORBIDDEN', null);
      if (now.revision !== base) return { conflict: now };
      state.saves += 1;
      lessons.set(id, { revision: base + 1, content: made });
      if (state.lostAnswers > 0) {
        state.lostAnswers -= 1;
        throw new RequestError('The record cannot be reached.', 'UNREACHABLE', null);
      }
      return { saved: { revision: base + 1, savedAt: '2026-11-28T00:00:00Z' } };
    },
  };
  return {
    server,
    state,
    content: (id = ID) => lessons.get(id)?.content ?? null,
    ids: () => [...lessons.keys()],
  };
}

function fakeDevice() {
  const copies = new Map<string, DeviceCopy>();
  const state = { isFull: false };
  const device: Device = {
    copiesOf: async (of) =>
      [...copies.values()].filter((copy) => copy.lesson === of).sort((a, b) => a.at - b.at),
    keep: async (copy) => {
      if (state.isFull) throw new Error('QuotaExceededError');
      copies.set(`${copy.lesson}/${copy.session}`, structuredClone(copy));
    },
    drop: async (some) => {
      for (const copy of some) copies.delete(`${copy.lesson}/${copy.session}`);
    },
    keepAtOnce: (copy) => void copies.set(`${copy.lesson}/${copy.session}`, structuredClone(copy)),
  };
  return { device, copies, state };
}

let sessions = 0;
const options = (server: DraftServer, device: Device): DraftOptions => ({
  server,
  device,
  session: `page-${sessions++}`,
  livingPages: async () => new Set(),
  onCreated: () => {},
});
async function open(server: DraftServer, device: Device): Promise<Draft> {
  const opened = await Draft.open(ID, options(server, device));
  if (!('draft' in opened)) throw new Error('it was not opened');
  return opened.draft;
}

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
  expect(onCreated).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id, editKey: 'e' }), fresh);
  draft.change(withCaption(0, 'More'), 'caption s0');
  await draft.save();
  expect(captionsOf(content(id) ?? EMPTY_CONTENT)).toEqual(['More']);
  expect(copies.size).toBe(0);
});

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
    saving: { is: 'refused', why: 'Too long.' },
  });
  draft.change(withCaption(0, 'Short'), 'caption s0');
  await draft.save();
  expect(captionsOf(content() ?? EMPTY_CONTENT)).toEqual(['Short']);
});

test('a page that is left sends what is pending, and a wrong key opens nothing', async () => {
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
  expect(await Draft.open(ID, options(closed, device))).toEqual({ missing: true, error });
  expect(copies.size).toBe(1);
});

test('what completes a change is taken back together with it', async () => {
  const draft = await open(fakeServer(lesson('Was')).server, fakeDevice().device);
  draft.change(withCaption(0, 'New'), 'caption s0');
  draft.amend((now) => ({ ...now, steps: now.steps.map((each) => ({ ...each, shows: ['kirov'] })) }));
  draft.undo();
  expect(draft.content).toEqual(lesson('Was'));
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

test('to undo a decision is to be asked again, and nothing is saved over the other', async () => {
  const { server, content } = fakeServer(lesson('Was'));
  const [a, b] = [await open(server, fakeDevice().device), await open(server, fakeDevice().device)];
  a.change(withCaption(0, 'Of a'), 'caption s0');
  await a.save();
  b.change(withCaption(0, 'Of b'), 'caption s0');
  await b.save();
  const [conflict] = b.state.getState().conflicts;
  if (conflict === undefined) throw new Error('no conflict');
  b.decide(conflict, 'THEIRS');
  await b.save();
  b.undo();
  expect(b.state.getState()).toMatchObject({ saving: { is: 'conflict' }, conflicts: [{ mine: 'Of b' }] });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(captionsOf(content() ?? EMPTY_CONTENT)).toEqual(['Of a']);
  b.decide(conflict, 'MINE');
  await b.save();
  expect(captionsOf(content() ?? EMPTY_CONTENT)).toEqual(['Of b']);
});

import { EMPTY_CONTENT, freshLessonId } from '@kto-kogo/lesson';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Draft, type DraftOptions } from './draft.ts';
import type { DraftServer } from './draft-server.ts';
import {
  captionsOf,
  fakeDevice,
  fakeServer,
  ID,
  lesson,
  options,
  withCaption,
} from './testing/fake-draft.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Pages of one browser: each hears what another saves. */
function browser(server: DraftServer) {
  const pages: Draft[] = [];
  const { device } = fakeDevice();
  return async (more: Partial<DraftOptions> = {}, id = ID): Promise<Draft> => {
    const onSaved = (of: string, revision: number) => {
      for (const page of pages)
        if (page !== draft && page.state.getState().lesson === of) page.hear(revision);
    };
    const opened = await Draft.open(id, { ...options(server, device), onSaved, ...more });
    if (!('draft' in opened)) throw new Error('it was not opened');
    const { draft } = opened;
    pages.push(draft);
    return draft;
  };
}
const rest = () => vi.advanceTimersByTimeAsync(10_000);

test('a page that has nothing of its own on the way shows what another saves', async () => {
  const { server, state } = fakeServer(lesson('One', 'Two'));
  const open = browser(server);
  const [a, b] = [await open(), await open()];
  a.change(withCaption(0, 'One, of a'), 'caption s0');
  await rest();
  expect(captionsOf(b.content)).toEqual(['One, of a', 'Two']);
  expect(b.state.getState()).toMatchObject({
    saving: { is: 'saved' },
    isBehind: false,
    base: { revision: 2 },
  });
  b.change(withCaption(1, 'Two, of b'), 'caption s1');
  await rest();
  expect(captionsOf(a.content)).toEqual(['One, of a', 'Two, of b']);
  b.undo();
  await rest();
  expect(captionsOf(a.content)).toEqual(['One, of a', 'Two']);
  // Each was written once: to follow is not to save.
  expect(state.saves).toBe(3);
});

test('what is on its way meets the other when it is saved, and then both show all', async () => {
  const { server } = fakeServer(lesson('One', 'Two'));
  const open = browser(server);
  const [a, b] = [await open(), await open()];
  a.change(withCaption(0, 'One, of a'), 'caption s0');
  await vi.advanceTimersByTimeAsync(1_500);
  b.change(withCaption(1, 'Two, of b'), 'caption s1');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(captionsOf(b.content)).toEqual(['One', 'Two, of b']);
  await rest();
  for (const page of [a, b]) expect(captionsOf(page.content)).toEqual(['One, of a', 'Two, of b']);
});

test('what is told while an answer is under way is not missed', async () => {
  const { server } = fakeServer(lesson('One', 'Two'));
  let answer = () => {};
  const slow: DraftServer = {
    ...server,
    save: async (...sent) => {
      const saved = await server.save(...sent);
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return saved;
    },
  };
  const open = browser(server);
  const [a, b] = [await open(), await open({ server: slow })];
  b.change(withCaption(1, 'Two, of b'), 'caption s1');
  await rest();
  a.change(withCaption(0, 'One, of a'), 'caption s0');
  await rest();
  expect(captionsOf(b.content)).toEqual(['One', 'Two, of b']);
  answer();
  await rest();
  expect(captionsOf(b.content)).toEqual(['One, of a', 'Two, of b']);
});

test('who is typing is told, and takes it when asking for it or with the next save', async () => {
  const { server, content } = fakeServer(lesson('One', 'Two'));
  const open = browser(server);
  const [a, b, c] = [await open(), await open({ showsAtOnce: false }), await open({ showsAtOnce: false })];
  a.change(withCaption(0, 'One, of a'), 'caption s0');
  await rest();
  for (const page of [b, c]) {
    expect(captionsOf(page.content)).toEqual(['One', 'Two']);
    expect(page.state.getState()).toMatchObject({ isBehind: true, saving: { is: 'saved' } });
  }
  await c.catchUp();
  expect(captionsOf(c.content)).toEqual(['One, of a', 'Two']);
  b.change(withCaption(1, 'Two, of b'), 'caption s1');
  await rest();
  expect(captionsOf(content() ?? EMPTY_CONTENT)).toEqual(['One, of a', 'Two, of b']);
  expect([b, c].map((page) => page.state.getState().isBehind)).toEqual([false, true]);
});

test('what is typed while the other is asked for stays as it is typed', async () => {
  const { server } = fakeServer(lesson('One', 'Two'));
  const open = browser(server);
  const [a, b] = [await open(), await open()];
  const { load } = server;
  vi.spyOn(server, 'load').mockImplementationOnce(async (id) => {
    const loaded = await load(id);
    b.change(withCaption(1, 'Tw'), 'caption s1');
    return loaded;
  });
  a.change(withCaption(0, 'One, of a'), 'caption s0');
  await a.save();
  await vi.advanceTimersByTimeAsync(500);
  expect(captionsOf(b.content)).toEqual(['One', 'Tw']);
  expect(b.state.getState().isBehind).toBe(false);
  await rest();
  expect(captionsOf(b.content)).toEqual(['One, of a', 'Tw']);
});

test('two versions that wait for a choice are not touched by what another page saves', async () => {
  const { server } = fakeServer(lesson('One', 'Two'));
  const open = browser(server);
  const [a, b] = [await open(), await open()];
  a.change(withCaption(0, 'Of a'), 'caption s0');
  b.change(withCaption(0, 'Of b'), 'caption s0');
  await rest();
  const { conflicts } = b.state.getState();
  expect(conflicts).toHaveLength(1);
  a.change(withCaption(1, 'Two, of a'), 'caption s1');
  await rest();
  expect(b.state.getState()).toMatchObject({ conflicts, saving: { is: 'conflict' }, isBehind: false });
});

test('a page that began the lesson and added nothing shows the one that another page has made', async () => {
  const { server, ids, state } = fakeServer(null);
  const open = browser(server);
  const fresh = freshLessonId();
  const [a, b] = [await open({}, fresh), await open({}, fresh)];
  b.change(() => lesson('Of b'), 'x');
  await b.save();
  a.hear(0);
  await rest();
  expect(a.state.getState()).toMatchObject({ lesson: ids()[0], saving: { is: 'saved' } });
  expect(a.state.getState().savedAt).not.toBeNull();
  a.change((now) => withCaption(0, 'Of b, and a')(now), 'caption s0');
  await rest();
  expect(captionsOf(b.content)).toEqual(['Of b, and a']);
  expect([ids().length, state.saves]).toEqual([1, 1]);
  // Who opens it by its former id has it too.
  expect((await open({}, fresh)).state.getState().lesson).toBe(ids()[0]);
});

test('a server that is away when another page tells does no harm, and what is closed takes nothing', async () => {
  const { server, state } = fakeServer(lesson('One'));
  const open = browser(server);
  const [a, b, closed] = [await open(), await open(), await open()];
  closed.close();
  a.change(withCaption(0, 'Of a'), 'caption s0');
  await rest();
  state.isAway = true;
  b.hear(9);
  closed.hear(9);
  await rest();
  expect(b.state.getState().saving).toEqual({ is: 'saved' });
  expect(captionsOf(closed.content)).toEqual(['One']);
  expect(captionsOf(b.content)).toEqual(['Of a']);
});

test('what is new in two pages, each with something of its own, is made by either', async () => {
  const { server, ids, state, content } = fakeServer(null);
  const open = browser(server);
  const fresh = freshLessonId();
  const onCreated = vi.fn();
  const [a, b] = [await open({ onCreated }, fresh), await open({}, fresh)];
  state.isAway = true;
  a.change((now) => ({ ...now, summary: 'Of a' }), 'x');
  await a.save();
  state.isAway = false;
  b.change(() => lesson('Of b'), 'x');
  await b.save();
  expect(await a.catchUp()).toBe(false);
  expect(a.state.getState().lesson).toBe(fresh);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(onCreated).toHaveBeenCalledOnce();
  expect(content(ids()[0])).toEqual({ ...lesson('Of b'), summary: 'Of a' });
  expect(b.content).toEqual(a.content);
});

test('a page that is closed while it asks takes nothing more', async () => {
  const { server } = fakeServer(lesson('One'));
  const open = browser(server);
  const [a, b] = [await open({ onSaved: () => {} }), await open()];
  a.change(withCaption(0, 'Of a'), 'caption s0');
  await a.save();
  const asked = b.catchUp();
  b.close();
  expect(await asked).toBe(false);
  expect(captionsOf(b.content)).toEqual(['One']);
});

import { type Conflict, EMPTY_CONTENT, type LessonContent } from '@kto-kogo/lesson';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from './draft.ts';
import { captionsOf, fakeDevice, fakeServer, ID, lesson, open, withCaption } from './testing/fake-draft.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
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

/** A page that has changed the captions of `at` as another has, who also gave the last step a title. */
async function undecided(...at: number[]) {
  const { server, content } = fakeServer(lesson('One', 'Two', 'Three'));
  const [a, b] = [await open(server, fakeDevice().device), await open(server, fakeDevice().device)];
  a.change(withTitle('Of a'), 'title s2');
  for (const each of at) a.change(withCaption(each, `${each} of a`), `caption s${each}`);
  await a.save();
  for (const each of at) b.change(withCaption(each, `${each} of b`), `caption s${each}`);
  await b.save();
  expect(b.state.getState().conflicts).toHaveLength(at.length);
  return { b, content: () => content() ?? EMPTY_CONTENT, server };
}
const withTitle = (title: string) => (now: LessonContent) => ({
  ...now,
  steps: now.steps.map((step, at) => (at === 2 ? { ...step, title } : step)),
});

test.each([
  ['change', (draft: Draft) => draft.change(() => lesson('One', 'Two', 'Three'), 'revision 1')],
  ['undo', (draft: Draft) => draft.undo()],
  ['redo', (draft: Draft) => draft.redo()],
  ['amend', (draft: Draft) => draft.amend(() => lesson('One', 'Two', 'Three'))],
  ['save', (draft: Draft) => draft.save()],
  ['catch up', (draft: Draft) => draft.catchUp()],
  ['keep at once', (draft: Draft) => draft.keepAtOnce()],
  ['leave', (draft: Draft) => draft.leave()],
])('while two versions wait for a choice the lesson stays as it is: %s', async (_, act) => {
  const { b, content } = await undecided(0);
  const [before, onServer] = [b.state.getState(), content()];
  await act(b);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(b.state.getState()).toEqual(before);
  expect(content()).toEqual(onServer);
});

test('what waits for a choice is chosen from all that the other wrote, whatever was tried meanwhile', async () => {
  const { b, content } = await undecided(0);
  b.change(() => lesson('One', 'Two', 'Three'), 'revision 1');
  const [conflict] = b.state.getState().conflicts;
  if (conflict !== undefined) b.decide(conflict, 'THEIRS');
  await b.save();
  expect(content()).toEqual(withTitle('Of a')(lesson('0 of a', 'Two', 'Three')));
});

test('what completes a change waits for the choice', async () => {
  const { b, content } = await undecided(0);
  b.amend((now) => ({ ...now, steps: now.steps.map((each) => ({ ...each, shows: ['kirov'] })) }));
  const [conflict] = b.state.getState().conflicts;
  if (conflict !== undefined) b.decide(conflict, 'MINE');
  await b.save();
  expect(content().steps.map(({ caption, shows }) => [caption, shows])).toEqual([
    ['0 of b', ['kirov']],
    ['Two', ['kirov']],
    ['Three', ['kirov']],
  ]);
});

test('while one of two is not decided, the decision of the other can be taken back, and nothing before it', async () => {
  const { b } = await undecided(0, 1);
  const [first] = b.state.getState().conflicts;
  if (first === undefined) throw new Error('no conflict');
  expect(b.canUndo).toBe(false);
  b.decide(first, 'THEIRS');
  expect([b.canUndo, b.canRedo]).toEqual([true, false]);
  b.undo();
  expect(captionsOf(b.content)).toEqual(['0 of b', '1 of b', 'Three']);
  expect(b.state.getState().conflicts).toHaveLength(2);
  expect([b.canUndo, b.canRedo]).toEqual([false, false]);
});

test('a decision that is taken back while it is saved is asked for again, though others have saved', async () => {
  const { b, server, content } = await undecided(0);
  const [conflict] = b.state.getState().conflicts;
  if (conflict === undefined) throw new Error('no conflict');
  b.decide(conflict, 'MINE');
  await server.save(ID, 2, withCaption(1, 'Two, of c')(content()), false);
  const { save } = server;
  vi.spyOn(server, 'save').mockImplementationOnce((...sent) => {
    b.undo();
    return save(...sent);
  });
  await b.save();
  expect(b.state.getState()).toMatchObject({ conflicts: [{ mine: '0 of b', theirs: '0 of a' }] });
  expect(captionsOf(b.content)).toEqual(['0 of b', 'Two, of c', 'Three']);
  expect(captionsOf(content())).toEqual(['0 of a', 'Two, of c', 'Three']);
});

test('a decision that is taken back after a third text came is asked between that and mine', async () => {
  const { server, content } = fakeServer(lesson('Was', 'Two'));
  const a = await open(server, fakeDevice().device);
  const b = await open(server, fakeDevice().device);
  b.change(withCaption(0, 'Of b'), 'caption s0');
  await b.save();
  a.change(withCaption(0, 'Of a'), 'caption s0');
  await a.save();
  a.decide(a.state.getState().conflicts[0] as Conflict, 'THEIRS');
  await a.save();
  b.change(withCaption(0, 'Third'), 'caption s0 again');
  await b.save();
  a.change(withCaption(1, 'Two, of a'), 'caption s1');
  await a.save();
  expect(captionsOf(a.content)).toEqual(['Third', 'Two, of a']);
  a.undo();
  a.undo();
  expect(a.state.getState().conflicts).toMatchObject([{ mine: 'Of a', theirs: 'Third' }]);
  a.decide(a.state.getState().conflicts[0] as Conflict, 'BOTH');
  await a.save();
  expect(captionsOf(content() ?? EMPTY_CONTENT)[0]).toBe('Of a\n\nThird');
});

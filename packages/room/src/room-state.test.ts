import { expect, test } from 'vitest';
import { answer } from './members.ts';
import type { Room } from './room.ts';
import { answerWords, questionOf, stateOf, stepOfQuestion, tallyOf } from './room-state.ts';
import { AT, sampleRoom, steered, withMember } from './testing/sample-room.ts';

const PEOPLE = ['anna', 'boris', 'clara'];
const atStep = (step: number) =>
  steered(
    PEOPLE.reduce((room, id) => withMember(room, id), sampleRoom()),
    { does: 'goTo', step },
    { does: 'ask', phase: 'OPEN', picked: [] },
  );
const phase = (to: 'CLOSED' | 'SHOWN' | 'EXPLAINED', ...picked: string[]) =>
  ({ does: 'ask', phase: to, picked }) as const;

test('of answers nothing is told before they are shown, and of what is right nothing before it is explained', () => {
  let room = atStep(1);
  for (const [id, choice] of [
    ['anna', [0]],
    ['boris', [1, 2]],
  ] as const)
    room = answer(room, id, 'choice', { kind: 'CHOICE', choice: [...choice] }, AT) as Room;
  const open = { question: 'choice-question', since: 1, phase: 'OPEN', answered: 2, of: 3 };
  const nothing = { tally: null, shown: [], explanation: null };
  expect(stateOf(room).ask).toEqual({ ...open, ...nothing });
  const closed = steered(room, phase('CLOSED'));
  expect(stateOf(closed).ask).toEqual({ ...open, ...nothing, phase: 'CLOSED' });
  const shown = steered(closed, phase('SHOWN'));
  expect(stateOf(shown).ask).toMatchObject({ tally: [1, 1, 1], explanation: null });
  expect(stateOf(steered(shown, phase('EXPLAINED'))).ask).toMatchObject({ explanation: 'Yezhov. Because.' });
});

test('texts are shown as they are picked, without names', () => {
  let room = atStep(2);
  for (const id of PEOPLE) room = answer(room, id, 'text', { kind: 'TEXT', text: `by ${id}` }, AT) as Room;
  const shown = steered(room, phase('CLOSED'), phase('SHOWN', 'clara', 'anna'));
  expect(stateOf(shown).ask).toMatchObject({ tally: null, shown: ['by clara', 'by anna'] });
  const explained = steered(shown, phase('SHOWN', 'boris'), phase('EXPLAINED'));
  expect(stateOf(explained).ask).toMatchObject({
    shown: ['by boris'],
    explanation: 'A model answer. Because.',
  });
});

test('what is pointed at is counted by what the step shows, and told by its name', () => {
  let room = atStep(3);
  for (const [id, point] of [
    ['anna', 'yezhov'],
    ['boris', 'yezhov'],
    ['clara', 'a-place-beyond'],
  ] as const)
    room = answer(room, id, 'point', { kind: 'POINT', point }, AT) as Room;
  const shown = steered(room, phase('CLOSED'), phase('SHOWN'), phase('EXPLAINED'));
  expect(stateOf(shown).ask).toMatchObject({
    ...{ answered: 3, tally: [0, 2], explanation: 'Genrikh Yagoda. Because.' },
  });
});

test('what is pointed at by a name that every object knows is told as it is', () => {
  const step = { question: null };
  expect(answerWords({ kind: 'POINT', point: 'constructor' }, step, {})).toBe('constructor');
});

test('who is away is not waited for, unless they have answered', () => {
  const room = answer(atStep(1), 'anna', 'choice', { kind: 'CHOICE', choice: [0] }, AT) as Room;
  const away = (id: string) => ({ [id]: { ...(room.members[id] as Room['members'][string]), isAway: true } });
  const members = { ...room.members, ...away('anna'), ...away('boris') };
  expect(stateOf({ ...room, members }).ask).toMatchObject({ answered: 1, of: 2 });
});

test('the whole state is small, whatever is in the class', () => {
  const texts = Array.from({ length: 20 }, (_, place) => `member${place}`);
  let room = steered(
    texts.reduce((before, id) => withMember(before, id), sampleRoom()),
    { does: 'goTo', step: 1 },
  );
  room = steered(room, { does: 'show', view: '/explore?focus=yezhov&frame=1:2:30:40' });
  expect(JSON.stringify(stateOf(room)).length).toBeLessThan(600);
});

test('a question is told by its step', () => {
  expect(stepOfQuestion(questionOf('who-killed-kirov-03'))).toBe('who-killed-kirov-03');
  expect(stepOfQuestion('who-killed-kirov-03')).toBeNull();
});

test('an option that is chosen twice counts once, and what no option is does not count', () => {
  const step = { question: { kind: 'CHOICE', options: ['a', 'b'] } as never, shows: [] };
  expect(tallyOf(step, [{ kind: 'CHOICE', choice: [1, 1, 7] }])).toEqual([0, 1]);
});

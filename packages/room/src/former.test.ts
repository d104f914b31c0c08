import type { Answer } from '@kto-kogo/domain';
import type { StepContent } from '@kto-kogo/lesson';
import { expect, test } from 'vitest';
import { answersOf } from './desk.ts';
import { askedIn } from './former.ts';
import { answer, removeMember } from './members.ts';
import { type Room, roomSchema } from './room.ts';
import { stateOf } from './room-state.ts';
import { AT, sampleRoom, steered, withMember } from './testing/sample-room.ts';

const OPEN = { does: 'ask', phase: 'OPEN', picked: [] } as const;
const GIVEN: Record<string, Answer> = {
  choice: { kind: 'CHOICE', choice: [1] },
  text: { kind: 'TEXT', text: 'Out of fear' },
  point: { kind: 'POINT', point: 'yagoda' },
};

/** Anna has answered the question of a step, which is still open. */
function answered(step: 'choice' | 'text' | 'point'): Room {
  const room = withMember(sampleRoom(), 'anna', 'Anna');
  const place = room.lesson.content.steps.findIndex(({ id }) => id === step);
  const asking = steered(room, { does: 'goTo', step: place }, OPEN);
  return answer(asking, 'anna', step, GIVEN[step] as Answer, AT) as Room;
}

/** Takes a version in which a step is another; null for without it. */
function taking(
  room: Room,
  step: string,
  change: ((step: StepContent) => Partial<StepContent>) | null,
): Room {
  const { lesson } = room;
  const steps = lesson.content.steps.flatMap((each) =>
    each.id !== step ? [each] : change === null ? [] : [{ ...each, ...change(each) }],
  );
  const next = { ...lesson, version: lesson.version + 1, content: { ...lesson.content, steps } };
  return steered(room, { does: 'useVersion', lesson: next });
}
const asks = (change: object) => (step: StepContent) =>
  ({ question: { ...step.question, ...change } }) as Partial<StepContent>;

test.each([
  ['choice', 'its options', asks({ options: ['Yezhov', 'Beria', 'Yagoda'] })],
  ['choice', 'what is right', asks({ answer: { kind: 'CHOICE', choice: [0] } })],
  ['choice', 'its text', asks({ text: 'Who not?' })],
  ['text', 'its text', asks({ text: 'Why not?' })],
  ['point', 'what is offered', () => ({ shows: ['yezhov'] })],
  ['point', 'its kind', asks({ kind: 'TEXT', answer: null })],
  ['choice', 'all of it', () => ({ question: null })],
  ['choice', 'the step', null],
] as const)(
  'answers to a %s are set aside where %s is another, with what was asked',
  (step, _what, change) => {
    const before = answered(step);
    const { question, names } = askedIn(before, step) ?? {};
    const after = taking(before, step, change);
    expect(after.ask).toBeNull();
    expect(after.answers[step]).toBeUndefined();
    const [given, ...others] = answersOf(after);
    expect(others).toEqual([]);
    expect(given).toMatchObject({ member: 'anna', name: 'Anna', answer: GIVEN[step], at: AT });
    expect(askedIn(after, given?.step ?? '')).toMatchObject({ question, isFormer: true });
    if (step === 'point') expect(askedIn(after, given?.step ?? '')?.names).toEqual(names);
    expect(roomSchema.parse(JSON.parse(JSON.stringify(after)))).toEqual(after);
  },
);

test.each([
  ['choice', asks({ why: 'Another reason.' })],
  ['choice', () => ({ title: 'Another title', caption: 'Other words' })],
  ['text', asks({ answer: { kind: 'TEXT', text: 'A better model.' } })],
  ['point', () => ({ shows: ['yezhov', 'yagoda'] })],
] as const)('a %s that means the same goes on, with its answers', (step, change) => {
  const after = taking(answered(step), step, change);
  expect(after.ask).toMatchObject({ step, phase: 'OPEN' });
  expect(stateOf(after).ask).toMatchObject({ answered: 1, since: 1 });
  expect(after.former).toEqual({});
});

test('what is another question is asked afresh, and again where that is changed too', () => {
  const other = asks({ options: ['Yezhov', 'Beria', 'Yagoda'] });
  const second = steered(taking(answered('choice'), 'choice', other), OPEN);
  expect(stateOf(second).ask).toMatchObject({ answered: 0, since: 2 });
  const value: Answer = { kind: 'CHOICE', choice: [2] };
  const again = answer(second, 'anna', 'choice', value, AT, 2) as Room;
  const third = taking(again, 'choice', asks({ text: 'Who, then?' }));
  const words = answersOf(third).map((each) => {
    const options = askedIn(third, each.step)?.question?.options ?? [];
    return each.answer.kind === 'CHOICE' ? options[each.answer.choice[0] ?? -1] : null;
  });
  expect(words).toEqual(['Yezhov', 'Yagoda']);
});

test('what was meant for the former question is no answer to the new one', () => {
  const room = steered(taking(answered('choice'), 'choice', asks({ text: 'Who not?' })), OPEN);
  const value: Answer = { kind: 'CHOICE', choice: [0] };
  expect(answer(room, 'anna', 'choice', value, AT, 1)).toHaveProperty('refused');
  expect(answer(room, 'anna', 'choice', value, AT, 2)).not.toHaveProperty('refused');
});

test('who is taken out leaves nothing behind in what was set aside', () => {
  const room = removeMember(taking(answered('text'), 'text', null), 'anna');
  expect(JSON.stringify(room)).not.toMatch(/[Aa]nna|fear/);
});

test('a class that was kept before there was a way to change questions is read', () => {
  const { former: _, ...kept } = answered('choice');
  expect(roomSchema.parse(kept).former).toEqual({});
});

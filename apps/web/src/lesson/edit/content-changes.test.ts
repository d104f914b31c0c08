import { EMPTY_CONTENT, EMPTY_QUESTION, newStep, type QuestionContent, readContent } from '@kto-kogo/lesson';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addStep,
  completeStep,
  moveStep,
  removeStep,
  withKind,
  withoutOption,
  withRight,
  withStep,
} from './content-changes.ts';

const lesson = (ids: string) => ({
  ...EMPTY_CONTENT,
  steps: [...ids].map((id) => newStep(id, '/explore', id)),
});
const order = ({ steps }: { steps: { id: string }[] }) => steps.map(({ id }) => id).join('');
const choice: QuestionContent = {
  ...EMPTY_QUESTION,
  options: ['a', 'b', 'c'],
  answer: { kind: 'CHOICE', choice: [0, 2] },
};

test.each([
  ['b', 0, 'bacd'],
  ['b', 3, 'acdb'],
  ['b', 99, 'acdb'],
  ['b', -1, 'bacd'],
  ['x', 0, 'abcd'],
])('%s moved to %i makes %s', (id, to, moved) => {
  expect(order(moveStep(lesson('abcd'), id, to))).toBe(moved);
});

test('steps are added, changed and removed', () => {
  const step = newStep('x', '/trace', 'x');
  expect(order(addStep(lesson('ab'), step))).toBe('abx');
  expect(order(addStep(lesson('ab'), step, 1))).toBe('axb');
  expect(order(removeStep(lesson('abc'), 'b'))).toBe('ac');
  expect(withStep(lesson('ab'), 'b', { caption: 'Kirov' }).steps.map(({ caption }) => caption)).toEqual([
    '',
    'Kirov',
  ]);
});

test('what is right stays right when an option goes', () => {
  expect(withoutOption(choice, 1)).toMatchObject({ options: ['a', 'c'], answer: { choice: [0, 1] } });
  expect(withoutOption(choice, 0)).toMatchObject({ options: ['b', 'c'], answer: { choice: [1] } });
  expect(withoutOption(withoutOption(choice, 2), 0).answer).toBeNull();
  expect(withRight(choice, 1, true).answer).toEqual({ kind: 'CHOICE', choice: [0, 1, 2] });
  expect(withRight(withRight(choice, 0, false), 2, false).answer).toBeNull();
});

test('no change makes a question that could not be saved', () => {
  const kinds = fc.constantFrom('CHOICE' as const, 'TEXT' as const, 'POINT' as const);
  const acts = fc.array(fc.tuple(fc.nat(2), kinds, fc.nat(3), fc.boolean()), { maxLength: 12 });
  fc.assert(
    fc.property(acts, (some) => {
      const question = some.reduce<QuestionContent>((now, [act, kind, at, isRight]) => {
        if (act === 0) return withKind(now, kind);
        if (at >= now.options.length) return now;
        return act === 1 ? withoutOption(now, at) : withRight(now, at, isRight);
      }, choice);
      expect(readContent(withStep(lesson('a'), 'a', { question }))).not.toBeInstanceOf(Array);
    }),
  );
});

test('what becomes known of a step is no reason to change what was written meanwhile', () => {
  const made = newStep('a', '/explore', 'Explore the network');
  const known = { title: 'The network around Kirov', shows: ['kirov'] };
  const at = (change: object) => ({ ...EMPTY_CONTENT, steps: [{ ...made, ...change }] });
  expect(completeStep(at({}), made, known).steps[0]).toMatchObject(known);
  expect(completeStep(at({ title: 'Mine' }), made, known).steps[0]).toMatchObject({
    title: 'Mine',
    shows: ['kirov'],
  });
  expect(completeStep(at({ shows: ['stalin'] }), made, known).steps[0]).toMatchObject({ shows: ['stalin'] });
  expect(completeStep(EMPTY_CONTENT, made, known)).toEqual(EMPTY_CONTENT);
});

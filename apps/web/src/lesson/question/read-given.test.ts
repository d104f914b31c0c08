import { expect, test } from 'vitest';
import { readGiven } from './read-given.ts';

const shows = [{ id: 'yezhov' }, { id: 'yagoda' }];
const steps = [
  { id: 'a-1', question: { kind: 'CHOICE' as const, options: ['Kirov', 'Yezhov'] }, shows },
  { id: 'a-2', question: { kind: 'POINT' as const, options: [] }, shows },
  { id: 'a-3', question: { kind: 'TEXT' as const, options: [] }, shows },
  { id: 'a-4', question: null, shows },
];

test.each([
  ['a-1', '1', { choice: [1] }],
  ['a-2', 'yagoda', { point: 'yagoda' }],
  ['a-3', '1', { text: '1' }],
])('%s takes %j', (answered, answer, value) => {
  expect(readGiven({ steps, hasAnswers: true }, { answered, answer })).toEqual({
    given: { step: expect.objectContaining({ id: answered }), value },
    problem: null,
  });
});

test.each([
  ['a-1', '2', /“answer=2” is none of the answers .* step 1/],
  ['a-1', '01', /none of the answers/],
  ['a-1', 'Yezhov', /none of the answers/],
  ['a-2', 'stalin', /none of the answers .* step 2/],
  ['a-2', '0', /none of the answers/],
  ['a-3', null, /No answer was given to the question of step 3/],
  ['a-4', '0', /step 4, which asks nothing/],
  ['b-1', '0', /“answered=b-1” is no step of this lesson/],
  [null, '0', /“answer” stands there without “answered”/],
])('%s does not take %j, and says why', (answered, answer, problem) => {
  expect(readGiven({ steps, hasAnswers: true }, { answered, answer })).toEqual({
    given: null,
    problem: expect.stringMatching(problem),
  });
});

test('nothing answered is nothing wrong', () => {
  expect(readGiven({ steps, hasAnswers: true }, { answered: null, answer: null })).toEqual({
    given: null,
    problem: null,
  });
});

test('of a lesson without answers none is checked', () => {
  const lesson = { steps, hasAnswers: false };
  expect(readGiven(lesson, { answered: 'a-1', answer: '1' })).toEqual({
    given: null,
    problem: expect.stringMatching(/with its teacher/),
  });
  expect(readGiven(lesson, { answered: null, answer: null })).toEqual({ given: null, problem: null });
});

import { expect, test } from 'vitest';
import { EMPTY_CONTENT, EMPTY_QUESTION, type LessonContent, newStep } from './content.ts';
import { contentFaults } from './content-faults.ts';

const step = newStep('abc', '/explore', 'Everybody');
const withStep = (change: object) => ({ ...EMPTY_CONTENT, steps: [{ ...step, ...change }] });
const withQuestion = (change: object) => withStep({ question: { ...EMPTY_QUESTION, ...change } });

test.each([
  [EMPTY_CONTENT, ['Give the lesson a title.', 'Add a view: a lesson has one step at least.']],
  [{ ...withStep({ title: ' ' }), title: 'Kirov' }, ['Step 1: give it a title.']],
  [
    { ...withQuestion({}), title: 'Kirov' },
    [
      'Step 1: write the question, or take it out.',
      'Step 1: an option is empty: write it, or take it out.',
      'Step 1: say which option is right.',
    ],
  ],
  [
    { ...withQuestion({ text: 'Who?', options: ['Yagoda', 'Yagoda '] }), title: 'Kirov' },
    ['Step 1: two options are the same: change one.', 'Step 1: say which option is right.'],
  ],
  [
    { ...withQuestion({ kind: 'POINT', text: 'Who?', options: [] }), title: 'Kirov' },
    ['Step 1: say which of those it shows is the right answer.'],
  ],
  [
    { ...withQuestion({ kind: 'TEXT', text: 'Why?', options: [] }), title: 'Kirov' },
    ['Step 1: write an answer to compare with.'],
  ],
  [
    { ...withStep({ title: '\u200B\u3164' }), title: '\u00A0\u2060' },
    ['Give the lesson a title.', 'Step 1: give it a title.'],
  ],
  [
    {
      ...withQuestion({
        text: '\uFEFF',
        options: ['\u00AD', 'Beria'],
        answer: { kind: 'CHOICE', choice: [1] },
      }),
      title: 'Kirov',
    },
    ['Step 1: write the question, or take it out.', 'Step 1: an option is empty: write it, or take it out.'],
  ],
  [
    {
      ...withQuestion({
        text: 'Who?',
        options: ['\u0415\u0436\u043E\u0432 \u0419', '\u0415\u0436\u200B\u043E\u0432\u00A0\u0418\u0306'],
        answer: { kind: 'CHOICE', choice: [1] },
      }),
      title: 'Kirov',
    },
    ['Step 1: two options are the same: change one.'],
  ],
  [
    {
      ...withQuestion({ kind: 'TEXT', text: 'Why?', options: [], answer: { kind: 'TEXT', text: '\u200D' } }),
      title: 'Kirov',
    },
    ['Step 1: write an answer to compare with.'],
  ],
  [{ ...withStep({}), title: 'Kirov' }, []],
] as [LessonContent, string[]][])(
  'before publishing, content %# is told what it lacks',
  (content, faults) => {
    expect(contentFaults(content).map(({ message }) => message)).toEqual(faults);
  },
);

test('a question by pointing needs something to point at, where it is known what the view draws', () => {
  const asked = withStep({
    shows: ['yezhov'],
    question: {
      ...EMPTY_QUESTION,
      kind: 'POINT',
      text: 'Who?',
      options: [],
      answer: { kind: 'POINT', point: 'yezhov' },
    },
  });
  const faults = (drawn?: readonly string[]) =>
    contentFaults({ ...asked, title: 'Kirov' }, drawn && new Map([['abc', drawn]])).map(
      ({ message }) => message,
    );
  expect(faults()).toEqual([]);
  expect(faults(['yezhov'])).toEqual([]);
  expect(faults([])).toEqual([
    'Step 1: its view draws nothing to point at: choose another view, or ask in another way.',
  ]);
});

import { EMPTY_CONTENT, EMPTY_QUESTION, type LessonContent, newStep } from '@kto-kogo/lesson';
import { expect, test } from 'vitest';
import { refusedWords } from './fault-words.ts';

const step = newStep('a', '/explore', 'A');
const withStep = (change: object) => ({ ...EMPTY_CONTENT, steps: [step, { ...step, id: 'b', ...change }] });
const withQuestion = (change: object) => withStep({ question: { ...EMPTY_QUESTION, ...change } });

test.each([
  [
    { ...EMPTY_CONTENT, title: 'a'.repeat(121) },
    '“Title of the lesson”: a title has at most 120 characters: shorten it.',
  ],
  [
    { ...EMPTY_CONTENT, aims: ['a', 'a'.repeat(201)] },
    '“What one learns, a line each”, 2: an aim has at most 200 characters: shorten it.',
  ],
  [
    withStep({ caption: 'a'.repeat(1201) }),
    'Step 2, “Caption”: a caption has at most 1,200 characters: shorten it.',
  ],
  [
    withStep({ note: 'a'.repeat(4001) }),
    'Step 2, “Note, for the teacher alone”: a note has at most 4,000 characters: shorten it.',
  ],
  [withStep({ view: '/about' }), /^Step 2, “View”: this page draws nothing\. A step shows .*\.$/],
  [
    withQuestion({ options: ['a', 'a'.repeat(121)] }),
    'Step 2, “Option 2”: an option has at most 120 characters: shorten it.',
  ],
  [
    withQuestion({ kind: 'TEXT', options: [], answer: { kind: 'TEXT', text: 'a'.repeat(1201) } }),
    'Step 2, “An answer to compare with”: an answer to compare with has at most 1,200 characters: shorten it.',
  ],
  [withQuestion({ answer: { kind: 'TEXT', text: 'a' } }), /^Step 2, “What is right”: /],
  [{ ...EMPTY_CONTENT, steps: [step, step] }, /^Steps: two steps have the same id/],
  [
    {
      ...EMPTY_CONTENT,
      steps: Array.from({ length: 30 }, (_, at) => ({ ...step, id: `s${at}`, note: 'Ежов'.repeat(1000) })),
    },
    /^A lesson has at most 200 kB/,
  ],
] as [LessonContent, string | RegExp][])(
  'what is wrong with content %# is said by the label of its field',
  (content, words) => {
    expect(refusedWords(content)).toEqual([typeof words === 'string' ? words : expect.stringMatching(words)]);
  },
);

import { EMPTY_CONTENT, EMPTY_QUESTION, mergeContents, newStep } from '@kto-kogo/lesson';
import { expect, test } from 'vitest';
import { conflictTitle, versionWords } from './conflict-words.ts';

const lesson = (change: object) => ({
  ...EMPTY_CONTENT,
  steps: [{ ...newStep('a', '/explore', 'A corridor'), ...change }],
});
const asked = (options: string[], at: number) =>
  lesson({ question: { ...EMPTY_QUESTION, options, answer: { kind: 'CHOICE', choice: [at] } } });

test.each([
  [
    lesson({}),
    lesson({ caption: 'I' }),
    lesson({ caption: 'You' }),
    'Step 1, “A corridor”: caption',
    'I',
    'You',
  ],
  [
    lesson({}),
    EMPTY_CONTENT,
    lesson({
      caption: 'You',
      note: 'Ask first',
      minutes: 4,
      question: { ...EMPTY_QUESTION, text: 'Who?', options: ['a'], why: 'So it is recorded' },
    }),
    'the step as a whole',
    'Taken out',
    'A corridor\nYou\nNote: Ask first\nQuestion: Who?\na\nWhy: So it is recorded\nMinutes: 4\nView: /explore',
  ],
  [
    asked(['a', 'b'], 0),
    asked(['x', 'b'], 0),
    asked(['a', 'b'], 1),
    'answers',
    'x\nb\nRight: x',
    'a\nb\nRight: b',
  ],
  [
    { ...EMPTY_CONTENT, aims: [] },
    { ...EMPTY_CONTENT, aims: ['One', 'Two'] },
    { ...EMPTY_CONTENT, aims: ['Three'] },
    'The lesson: what one learns',
    'One\nTwo',
    'Three',
  ],
])('conflict %# is told in words', (base, mine, theirs, title, own, other) => {
  const { content, conflicts } = mergeContents(base, mine, theirs);
  const [conflict] = conflicts;
  if (conflict === undefined) throw new Error('no conflict');
  expect(conflictTitle(conflict, content)).toContain(title);
  expect([versionWords(conflict, conflict.mine), versionWords(conflict, conflict.theirs)]).toEqual([
    own,
    other,
  ]);
});

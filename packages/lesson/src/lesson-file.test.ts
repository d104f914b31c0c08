import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_CONTENT, EMPTY_QUESTION, newStep } from './content.ts';
import { readLessonFile, writeLessonFile } from './lesson-file.ts';
import { randomContent } from './testing/random-content.ts';

test('what is written to a file is read from it', () => {
  fc.assert(
    fc.property(randomContent, (content) => {
      expect(readLessonFile(writeLessonFile(content))).toEqual({ content, leftOut: [] });
    }),
  );
});

test.each([
  ['nonsense', /not JSON/],
  ['[]', /holds no lesson/],
  ['{"format":"kto-kogo-views"}', /holds no lesson/],
  ['{"format":"kto-kogo-lesson"}', /holds no lesson/],
  ['{"format":"kto-kogo-lesson","version":2}', /of a newer Kto-Kogo/],
  ['{"format":"kto-kogo-lesson","version":1.5}', /holds no lesson/],
  ['{"format":"kto-kogo-lesson","version":1}', /holds no lesson/],
  ['{"format":"kto-kogo-lesson","version":1,"lesson":null}', /holds no lesson/],
  ['{"format":"kto-kogo-lesson","version":1,"lesson":[]}', /holds no lesson/],
  ['{"format":"kto-kogo-lesson","version":1,"lesson":"Kirov"}', /holds no lesson/],
])('the file %s is refused in words', (text, words) => {
  expect(readLessonFile(text)).toEqual({
    faults: [{ path: [], message: expect.stringMatching(words), unknown: [] }],
  });
});

test('fields that a newer site has added are left out, wherever they stand, and that is said', () => {
  const step = { ...newStep('a', '/explore', 'A'), question: EMPTY_QUESTION };
  const content = { ...EMPTY_CONTENT, title: 'Kirov', steps: [step] };
  const newer = {
    ...content,
    colour: 'red',
    music: { name: 'none' },
    steps: [{ ...step, video: null, question: { ...EMPTY_QUESTION, hint: 'Look up' } }],
  };
  const read = (lesson: object) =>
    readLessonFile(JSON.stringify({ format: 'kto-kogo-lesson', version: 1, made: 'later', lesson }));
  const answer = read(newer);
  expect(answer).toMatchObject({ content });
  expect(
    'leftOut' in answer && answer.leftOut.flatMap(({ path, unknown }) => [path.join(), ...unknown]),
  ).toEqual(expect.arrayContaining(['', 'colour', 'music', 'steps,0', 'video', 'steps,0,question', 'hint']));
  // What is wrong beside them is still wrong.
  expect(read({ ...newer, level: 'FROM_6' })).toEqual({
    faults: [{ path: ['level'], message: expect.stringMatching(/^it is one of/), unknown: [] }],
  });
});

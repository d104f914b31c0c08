import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLessonFile, writeLessonFile } from './lesson-file.ts';
import { randomContent } from './testing/random-content.ts';

test('what is written to a file is read from it', () => {
  fc.assert(
    fc.property(randomContent, (content) => {
      expect(readLessonFile(writeLessonFile(content))).toEqual(content);
    }),
  );
});

test.each([
  ['nonsense', /not JSON/],
  ['[]', /holds no lesson/],
  ['{"format":"kto-kogo-views"}', /holds no lesson/],
  ['{"format":"kto-kogo-lesson","version":2}', /later version/],
  ['{"format":"kto-kogo-lesson","version":1}', /^object is expected here/],
  ['{"format":"kto-kogo-lesson","version":1,"lesson":[]}', /^object is expected here/],
])('the file %s is refused in words', (text, words) => {
  expect(readLessonFile(text)).toEqual([expect.stringMatching(words)]);
});

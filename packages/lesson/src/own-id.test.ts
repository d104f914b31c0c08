import { expect, test } from 'vitest';
import { freshLessonId, isFreshLessonId, isOwnLessonId, newLessonId, newStepId } from './own-id.ts';

test('ids are those of a teacher’s lesson, and no slug of the record is taken for one', () => {
  for (let at = 0; at < 100; at++) expect(isOwnLessonId(newLessonId())).toBe(true);
  expect(newStepId()).toMatch(/^[a-z2-7]{10}$/);
  for (const id of ['who-killed-kirov', 'abcdefghijk', 'abcdefghijklm', 'abcdefghijk1', 'ABCDEFGHIJKL'])
    expect(isOwnLessonId(id)).toBe(false);
  expect([freshLessonId(), newLessonId(), 'new-thing', 'who-killed-kirov'].map(isFreshLessonId)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(isOwnLessonId(freshLessonId())).toBe(false);
});

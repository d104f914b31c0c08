import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomContent } from './testing/random-content.ts';
import { toContent, toLesson, toTeaching } from './to-lesson.ts';

test('a reader gets neither notes nor answers, and the teacher gets all', () => {
  fc.assert(
    fc.property(randomContent, (content) => {
      const lesson = toLesson('abcdefghijkl', content);
      expect(Object.keys(lesson.steps[0]?.question ?? {}).join()).toMatch(/^$|^kind,text,options$/);
      expect(lesson.steps.every((each) => !('note' in each))).toBe(true);
      const again = toContent(lesson, toTeaching('abcdefghijkl', content));
      // Blank notes are the only thing that a lesson does not keep.
      const kept = content.steps.map((each) => ({
        ...each,
        note: each.note.trim() === '' ? '' : each.note,
      }));
      expect(again).toEqual({ ...content, steps: kept });
    }),
  );
});

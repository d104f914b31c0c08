import { lessonSchema } from '@kto-kogo/domain';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { recordOf, smallFiles } from '../testing/small-files.ts';

const { lessons, teachings } = recordOf(smallFiles());

test('readers get a lesson without notes and answers', () => {
  expect(lessons).toHaveLength(1);
  expect(lessons[0]).toMatchObject({
    id: 'who-spoke',
    level: 'FROM_15',
    language: 'en',
    licence: 'CC BY 4.0',
    authors: [],
  });
  expect(lessons[0]?.steps[0]).toEqual({
    id: 'who-spoke-1',
    title: 'A speech',
    view: '/explore?kinds=accusation&focus=anna',
    caption: 'Anna spoke.',
    minutes: null,
    question: { kind: 'CHOICE', text: 'Who spoke?', options: ['Boris', 'Anna'] },
    shows: ['anna', 'boris'],
    citations: ['page-1'],
  });
  const written = JSON.stringify(lessons);
  for (const secret of ['Ask who was silent.', 'She spoke first.', 'Nothing, by itself.'])
    expect(written).not.toContain(secret);
});

test('the teacher has them apart, an answer by the kind of its question', () => {
  expect(teachings).toEqual([
    {
      lesson: 'who-spoke',
      notes: [{ step: 'who-spoke-1', text: 'Ask who was silent.' }],
      answers: [
        { step: 'who-spoke-1', answer: { kind: 'CHOICE', choice: [1] }, why: 'She spoke first.' },
        { step: 'who-spoke-2', answer: { kind: 'POINT', point: 'anna' }, why: 'She is.' },
        { step: 'who-spoke-3', answer: { kind: 'TEXT', text: 'Nothing, by itself.' }, why: 'It is one tie.' },
      ],
    },
  ]);
});

test.each([
  ['a note', { note: 'Ask.' }],
  ['an answer', { answer: 'Anna' }],
])('%s in a reader’s step is refused', (_, secret) => {
  const [lesson] = lessons;
  const steps = lesson?.steps.map((step) => JSON.stringify({ ...step, ...secret }));
  expect(z.safeDecode(lessonSchema, { ...lesson, steps } as never).success).toBe(false);
  const open = lesson?.steps.map((step) => JSON.stringify(step));
  expect(z.safeDecode(lessonSchema, { ...lesson, steps: open } as never).success).toBe(true);
});

import { expect, test } from 'vitest';
import { stepAt } from './step-at.ts';

const LESSON = { steps: [{ id: 'kirov-01' }, { id: 'kirov-02' }, { id: '1' }] };

test.each([
  [null, 'kirov-01', false],
  ['kirov-02', 'kirov-02', true],
  ['2', 'kirov-02', true],
  ['02', 'kirov-02', true],
  // An id goes before a number.
  ['1', '1', true],
] as const)('the address says %s', (asked, id, isAsked) => {
  expect(stepAt(LESSON, { step: asked })).toMatchObject({ step: { id }, isAsked, problem: null });
});

test.each(['0', '4', '99', '-1', '1.5', '2e0', ' 2', '٢', 'kirov-03', ''])('“%s” is no step', (asked) => {
  expect(stepAt(LESSON, { step: asked })).toMatchObject({
    number: 1,
    isAsked: false,
    problem: expect.stringMatching(/is no step of this lesson: it begins with the first\.$/),
  });
});

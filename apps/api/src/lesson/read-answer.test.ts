import type { Question } from '@kto-kogo/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GqlAnswerInput } from '../generated/resolvers.ts';
import { isRight } from './is-right.ts';
import { readAnswer } from './read-answer.ts';

const question = (kind: Question['kind'], options: string[] = []): Question => ({
  kind,
  text: 'Who?',
  options,
});
const CHOICE = question('CHOICE', ['Kirov', 'Yezhov', 'Yagoda']);
const VALUES: Record<Question['kind'], GqlAnswerInput> = {
  CHOICE: { choice: [1] },
  TEXT: { text: 'Nikolaev' },
  POINT: { point: 'nikolaev' },
};

test('each kind of question takes its own kind of answer alone, and says which', () => {
  for (const asked of [CHOICE, question('TEXT'), question('POINT')])
    for (const [kind, value] of Object.entries(VALUES)) {
      if (kind === asked.kind) expect(readAnswer(asked, value)).toEqual({ kind, ...value });
      else expect(() => readAnswer(asked, value)).toThrow(`give value.${asked.kind.toLowerCase()}.`);
    }
});

test.each([
  [CHOICE, { choice: [] }, /choose one option at least/],
  [CHOICE, { choice: [0, 3] }, /The options are 0 to 2: value.choice has 3/],
  [CHOICE, { choice: [-1] }, /has -1/],
  [question('TEXT'), { text: ' \n' }, /is empty/],
  [question('TEXT'), { text: 'a'.repeat(281) }, /at most 280 characters, not 281/],
  [question('POINT'), { point: 'a'.repeat(161) }, /value.point has at most 160/],
] as const)('%j does not take %j', (asked, value, message) => {
  expect(() => readAnswer({ ...asked }, value as GqlAnswerInput)).toThrow(
    expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) }),
  );
});

test('a choice is right if it is all that is right and nothing else, in any order, however often', () => {
  const places = fc.array(fc.nat({ max: 5 }), { minLength: 1 });
  const six = question('CHOICE', ['a', 'b', 'c', 'd', 'e', 'f']);
  fc.assert(
    fc.property(places, places, (choice, other) => {
      const right = { kind: 'CHOICE' as const, choice: [...new Set(choice)] };
      const isSame = (given: number[]) => isRight(readAnswer(six, { choice: given }), right);
      expect(isSame(choice.toReversed())).toBe(true);
      expect(isSame(other)).toBe([...new Set(other)].sort().join() === right.choice.toSorted().join());
    }),
  );
});

test('a point is right or wrong; words are neither', () => {
  const point = (id: string) => ({ kind: 'POINT' as const, point: id });
  expect(isRight(point('yezhov'), point('yezhov'))).toBe(true);
  expect(isRight(point('yagoda'), point('yezhov'))).toBe(false);
  const text = { kind: 'TEXT' as const, text: 'Nikolaev' };
  expect(isRight(text, text)).toBeNull();
});

import { expect, test } from 'vitest';
import { howMany, labelNumber, numberSentence, type ShortNumber } from './number-words.ts';

function number(
  counted: ShortNumber['counted'],
  least: number,
  other: Partial<ShortNumber> = {},
): ShortNumber {
  return { counted, whom: null, least, most: least, isApproximate: false, ...other };
}

test('a number is told with its separators, as about or as a span where the source says no more', () => {
  expect(howMany(number('SHOT', 139_835))).toBe('139,835');
  expect(howMany(number('SHOT', 20_760, { isApproximate: true }))).toBe('about 20,760');
  expect(howMany(number('DIED', 950_000, { most: 1_200_000 }))).toBe('950,000 to 1,200,000');
});

test('counts of the same stand beside each other, and what is of some alone apart', () => {
  const numbers = [
    number('CONDEMNED', 335_513),
    number('CONDEMNED', 347_000, { isApproximate: true }),
    number('SHOT', 247_157),
    number('LIMIT', 75_950, { whom: 'to be shot' }),
    number('LIMIT', 193_000, { whom: 'to be sent to camps' }),
  ];
  expect(numberSentence(numbers)).toBe(
    '335,513 condemned, by another count about 347,000; 247,157 shot; 75,950 allowed (to be shot); 193,000 allowed (to be sent to camps).',
  );
  expect(labelNumber(numbers)).toBe('335,513 condemned');
  expect(labelNumber(numbers.toReversed())).toBe('247,157 shot');
  expect(labelNumber(numbers.slice(3))).toBe('75,950 allowed');
});

test('where nothing is counted nothing is said', () => {
  expect(numberSentence([])).toBeNull();
  expect(labelNumber([])).toBeNull();
});

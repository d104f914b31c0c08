import { expect, test } from 'vitest';
import { howMany, labelNumber, numberSentence, type ShortNumber } from './number-words.ts';

function number(
  counted: ShortNumber['counted'],
  least: number,
  other: Partial<ShortNumber> = {},
): ShortNumber {
  const how = { by: 'NKVD figures', standing: 'DOCUMENTED' } as const;
  return { ...how, counted, whom: null, least, most: least, isApproximate: false, ...other };
}

test('a number is told with its separators, as about or as a span where the source says no more', () => {
  expect(howMany(number('SHOT', 139_835))).toBe('139,835');
  expect(howMany(number('SHOT', 20_760, { isApproximate: true }))).toBe('about 20,760');
  expect(howMany(number('DIED', 950_000, { most: 1_200_000 }))).toBe('950,000 to 1,200,000');
});

test('a sentence says whose each count is, and which is not documented', () => {
  const numbers = [
    number('CONDEMNED', 335_513),
    number('CONDEMNED', 347_000, { isApproximate: true, by: 'historians', standing: 'DISPUTED' }),
    number('SHOT', 247_157),
    number('SHOT', 85_000, { whom: 'clergy', by: 'historians', standing: 'DISPUTED' }),
  ];
  expect(numberSentence(numbers)).toBe(
    '335,513 condemned and 247,157 shot, by NKVD figures; about 347,000 condemned and 85,000 shot (clergy), by historians (disputed).',
  );
});

test('a label has what was counted first and its rivals, and what was planned only where nothing else is known', () => {
  const numbers = [
    number('LIMIT', 75_950, { whom: 'to be shot', standing: 'DISPUTED' }),
    number('CONDEMNED', 335_513),
    number('CONDEMNED', 347_000, { isApproximate: true, standing: 'DISPUTED' }),
  ];
  expect(labelNumber(numbers)).toBe('335,513 or about 347,000 condemned');
  expect(labelNumber(numbers.slice(2))).toBe('about 347,000 condemned, disputed');
  expect(labelNumber(numbers.slice(0, 1))).toBe('75,950 as a limit, disputed');
  expect(labelNumber(numbers.slice(0, 1), true)).toBe('75,950 as a limit (to be shot), disputed');
});

test('where nothing is counted nothing is said', () => {
  expect(numberSentence([])).toBeNull();
  expect(labelNumber([])).toBeNull();
});

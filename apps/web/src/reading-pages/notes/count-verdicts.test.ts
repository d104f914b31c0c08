import { expect, test } from 'vitest';
import { verdictCountWords } from './count-verdicts.ts';

test('counts are said plainly, in the order of the verdicts, without those that do not occur', () => {
  const claims = (['WRONG', 'SUPPORTED', 'UNCLEAR', 'SUPPORTED'] as const).map((verdict) => ({ verdict }));
  expect(verdictCountWords(claims)).toBe('2 are supported, 1 wrong and 1 unclear');
  expect(verdictCountWords([{ verdict: 'PARTLY' }])).toBe('1 is partly so');
});

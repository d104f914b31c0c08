import { expect, test } from 'vitest';
import { compareNames, compareTitles } from './compare-text.ts';

test('titles are in order of their letters, without quotation marks; names are not', () => {
  const titles = [
    'Zinovievite',
    '“Enemy of the people”',
    'Article 58',
    'Expulsion',
    'Article 6',
    '‘Wrecking’',
  ];
  expect(titles.toSorted(compareTitles)).toEqual([
    'Article 6',
    'Article 58',
    '“Enemy of the people”',
    'Expulsion',
    '‘Wrecking’',
    'Zinovievite',
  ]);
  expect(titles.toSorted(compareNames).indexOf('“Enemy of the people”')).toBeLessThan(2);
});

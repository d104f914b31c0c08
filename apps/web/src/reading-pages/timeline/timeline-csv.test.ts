import { type Coerced, EVERY_TIE } from '@kto-kogo/domain';
import { expect, test } from 'vitest';
import { kindsInMonths, tableMonths } from './table-months.ts';
import { timelineCsv } from './timeline-csv.ts';

test('the file has the rows and columns of the table', () => {
  const kinds = kindsInMonths({ ...EVERY_TIE, kinds: ['ACCUSATION', 'REPLACEMENT', 'ARREST'] });
  const none = { counts: [], arrests: 0, within: [], arrestsWithin: 0 };
  const ofForce = (coerced: Coerced, count: number) => ({ kind: 'ACCUSATION', coerced, count }) as const;
  const months = tableMonths([
    {
      ...{ month: '1937-06', counts: [{ kind: 'ACCUSATION', count: 41 }], arrests: 12 },
      ...{ within: [ofForce('YES', 30), ofForce('NO', 7)], arrestsWithin: 11 },
    },
    { ...none, month: '1937-07', counts: [{ kind: 'ARREST', count: 3 }] },
    { ...none, month: '1937-08' },
  ]);
  expect(timelineCsv(kinds, months)).toBe(
    '\uFEFFmonth,accusations,replacements,arrests,of these dated less closely\r\n1937-06,41,0,12,5\r\n',
  );
});

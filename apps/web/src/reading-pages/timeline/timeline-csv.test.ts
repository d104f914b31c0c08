import { EVERY_TIE } from '@kto-kogo/domain';
import { expect, test } from 'vitest';
import { kindsInMonths, tableMonths } from './table-months.ts';
import { timelineCsv } from './timeline-csv.ts';

test('the file has the rows and columns of the table', () => {
  const kinds = kindsInMonths({ ...EVERY_TIE, kinds: ['ACCUSATION', 'REPLACEMENT', 'ARREST'] });
  const months = tableMonths(
    [
      { month: '1937-06', counts: [{ kind: 'ACCUSATION', count: 41 }], arrests: 12 },
      { month: '1937-07', counts: [{ kind: 'ARREST', count: 3 }], arrests: 0 },
      { month: '1937-08', counts: [], arrests: 0 },
    ],
    new Map([['1937-06', 5]]),
  );
  expect(timelineCsv(kinds, months)).toBe(
    '\uFEFFmonth,accusations,replacements,arrests,of these dated less closely\r\n1937-06,41,0,12,5\r\n',
  );
});

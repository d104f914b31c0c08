import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from './csv-text.ts';

test('begins with the byte order mark, and ends each row with CR and LF', () => {
  const bytes = new TextEncoder().encode(csvText(['date'], [['November–December 1932']]));
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe('date\r\nNovember–December 1932\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=1\n2'])('%j is no formula', (text) => {
  expect(read(csvText(['x'], [[text]]))[1]).toEqual([`'${text}`]);
});

test('what is read back is what was written', () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', 'Ё', '"', ',', '\r', '\n', ' ', '–') })
    .filter((text) => !/^\r/.test(text));
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }));
  fc.assert(
    fc.property(rows, (given) => {
      expect(read(csvText(['one', 'two'], given))).toEqual([['one', 'two'], ...given]);
    }),
  );
});

/** Cells as another reads them. */
function read(csv: string): string[][] {
  return parse(csv, { bom: true, relax_column_count: true });
}

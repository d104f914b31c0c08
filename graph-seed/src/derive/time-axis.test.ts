import { parseEdtf } from '@kto-kogo/domain';
import { edtfArbitrary } from '@kto-kogo/domain/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lifeSpan } from './time-axis.ts';

test.each([
  ['1895-05-01', '1940-02-04', '1895-05-01/1940-02-04'],
  ['1895', null, '1895'],
  [null, '1940', '1940'],
  ['189X', '1938-24', '189X/1939-02~'],
  ['1893-21', '1938', '1893-03~/1938'],
  ['[1893,1895]', '[1937-06-01,1937-06-02]', '1893/1937-06-02'],
  ['1937', '1937?', '1937?'],
  ['1938?', '1937', null],
])('a life from %s to %s spans %s', (born, died, span) => {
  expect(lifeSpan(born, died)).toBe(span);
});

test('a span is a date from the first day of the one to the last of the other', () => {
  fc.assert(
    fc.property(edtfArbitrary, edtfArbitrary, (born, died) => {
      const [{ earliest }, { latest }] = [parseEdtf(born), parseEdtf(died)];
      const span = lifeSpan(born, died);
      if (span === null) expect(earliest > latest).toBe(true);
      else expect(parseEdtf(span)).toMatchObject({ earliest, latest });
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { luceneQuery } from './lucene-query.ts';

test('each word as it is, as a beginning and with a mistake or two', () => {
  expect(luceneQuery('Radex')).toBe('(radex^4 OR radex*^2 OR radex~1)');
  expect(luceneQuery('Vyshinksky')).toContain('vyshinksky~2');
  expect(luceneQuery('Li')).toBe('(li^4 OR li*^2)');
});

test('nothing to search for', () => {
  expect(luceneQuery(' ?!* ')).toBeNull();
});

test('nothing typed is ever syntax', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(luceneQuery(text) ?? '()').toMatch(/^(\([\p{L}\p{N}\p{M}^*~ OR]*\)( OR )?)+$/u);
    }),
  );
});

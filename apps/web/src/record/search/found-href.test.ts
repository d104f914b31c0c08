import { expect, test } from 'vitest';
import { type Found, foundHref, foundKey, isEntity } from './found-href.ts';

const OFFICE: Found = { __typename: 'Office', id: 'gosplan', kind: 'OFFICE', name: 'Gosplan' };
const TERM: Found = { __typename: 'Term', id: 'term-troika', name: 'Troika' };

test.each<[Found, string, string]>([
  [OFFICE, 'gosplan', '/offices/gosplan'],
  [TERM, 'term-troika', '/glossary#term-troika'],
  [{ __typename: 'RecordMonth', month: '1937-06' }, '1937-06', '/timeline?month=1937-06'],
  [{ __typename: 'RecordYear', year: 1937 }, '1937', '/timeline?since=1937-01&until=1937-12'],
])('%j has the key %s and leads to %s', (found, key, href) => {
  expect(foundKey(found)).toBe(key);
  expect(foundHref(found)).toBe(href);
  expect(isEntity(found)).toBe(found === OFFICE);
});

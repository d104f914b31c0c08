import { expect, test } from 'vitest';
import type { OfficeFile, TermFile } from '../files/office-file.ts';
import { deriveReplacements } from './replacements.ts';

type Term = Pick<TermFile, 'figure' | 'from' | 'to'> & Partial<TermFile>;

function replacementsOf(...terms: Term[]) {
  const office: OfficeFile = {
    id: 'nkvd-town',
    name: 'Minister',
    inSentence: 'minister',
    shortName: null,
    aliases: [],
    foundBy: [],
    summary: null,
    note: null,
    sphere: 'GOVERNMENT',
    terms: terms.map((term) => ({
      id: `${term.figure}-held-nkvd-town`,
      howEnded: null,
      standing: 'DOCUMENTED',
      note: null,
      citations: ['page-1'],
      ...term,
    })),
  };
  return deriveReplacements([office], (id) => ({ inSentence: id.toUpperCase(), date: null, deaths: [] }));
}
const idsOf = (...terms: Term[]) => replacementsOf(...terms).map(({ id }) => id);

test('neighbours on a ladder replace each other, in whatever order the file has them', () => {
  const terms = [
    { figure: 'a', from: '1930', to: '1934-05-10', howEnded: 'died' },
    { figure: 'b', from: '1934-05-10', to: '1936-09-26', citations: ['page-2', 'page-1'] },
    { figure: 'c', from: '1936-09-26', to: '1938-11-25' },
  ];
  expect(replacementsOf(...terms)[0]).toEqual({
    kind: 'REPLACEMENT',
    id: 'b-replaced-a-as-nkvd-town',
    from: 'b',
    to: 'a',
    date: '1934-05-10',
    earliest: '1934-05-10',
    latest: '1934-05-10',
    standing: 'DOCUMENTED',
    statement: 'B replaced A as minister on 10 May 1934.',
    note: null,
    citations: ['page-2', 'page-1'],
    office: 'nkvd-town',
    how: 'died',
  });
  expect(replacementsOf(...terms.toReversed())).toEqual(replacementsOf(...terms));
});

test('it has the weaker standing of the two terms', () => {
  const [replacement] = replacementsOf(
    { figure: 'a', from: '1930', to: '1934', standing: 'DISPUTED' },
    { figure: 'b', from: '1934', to: '1936', standing: 'REPORTED' },
  );
  expect(replacement?.standing).toBe('DISPUTED');
});

test('a statement mentions more than a month between the terms, and the standing is at most reported', () => {
  const [replacement] = replacementsOf(
    { figure: 'a', from: '1930', to: '1934-03' },
    { figure: 'b', from: '1934-09', to: '1936' },
  );
  expect(replacement).toMatchObject({
    standing: 'REPORTED',
    statement:
      'B replaced A as minister in September 1934; for about five months before that the record names no holder.',
  });
});

test.each([
  ['1934-03-01', '1934-04-01', null],
  ['1934-03-01', '1934-04-02', 'for more than a month before'],
  ['1934-03-01', '1934-05-01', 'for about two months before'],
  ['1934-03', '1934-04-30', null],
  ['1934', '1934-12', null],
  ['1930', '1935-06', 'for about four years before'],
])('an end %s and a beginning %s', (to, from, gap) => {
  const [replacement] = replacementsOf({ figure: 'a', from: '1929', to }, { figure: 'b', from, to: '1940' });
  if (gap === null) expect(replacement).toMatchObject({ standing: 'DOCUMENTED' });
  expect(replacement?.statement.includes('names no holder')).toBe(gap !== null);
  expect(replacement?.statement).toContain(gap ?? '.');
});

test('terms that overlap for a while still follow each other', () => {
  expect(
    idsOf(
      { figure: 'a', from: '1937-04', to: '1938-09-08' },
      { figure: 'b', from: '1938-08-22', to: '1938-11' },
    ),
  ).toEqual(['b-replaced-a-as-nkvd-town']);
});

test('who came and went while another held on stood beside that one', () => {
  expect(
    idsOf(
      { figure: 'a', from: '1930', to: '1938-06-01' },
      { figure: 'deputy', from: '1935', to: '1936' },
      { figure: 'c', from: '1938-06-01', to: null },
    ),
  ).toEqual(['c-replaced-a-as-nkvd-town']);
});

test('a term without a known end is followed all the same, with no word of a gap', () => {
  expect(
    replacementsOf({ figure: 'a', from: '1930', to: null }, { figure: 'b', from: '1936', to: null }),
  ).toMatchObject([
    {
      id: 'b-replaced-a-as-nkvd-town',
      standing: 'DOCUMENTED',
      statement: 'B replaced A as minister in 1936.',
    },
  ]);
});

test('nobody replaces himself, and a second term gives its replacement an id of its own', () => {
  expect(
    idsOf(
      { figure: 'a', from: '1930', to: '1931' },
      { id: 'a-held-nkvd-town-2', figure: 'a', from: '1931', to: '1932' },
      { figure: 'b', from: '1932', to: '1933' },
      { id: 'a-held-nkvd-town-3', figure: 'a', from: '1933', to: '1934' },
      { id: 'b-held-nkvd-town-2', figure: 'b', from: '1934', to: '1935' },
    ),
  ).toEqual(['b-replaced-a-as-nkvd-town', 'a-replaced-b-as-nkvd-town-3', 'b-replaced-a-as-nkvd-town-2']);
});

import type { Entity, Office } from '@kto-kogo/domain';
import { runAtOnce } from '@kto-kogo/network/run-at-once';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleFigure } from '../../testing/sample-rows.ts';
import { buildIndex } from '../index/build-index.ts';
import { findDocuments } from './find-documents.ts';

function office(id: string, name: string, shortName: string): Office {
  return {
    ...{ id, kind: 'OFFICE', name, inSentence: name, shortName, sphere: 'SECURITY' },
    ...{ aliases: [], date: null, summary: null, note: null, standing: 'REPORTED', citations: [] },
  };
}

const nikolai = { name: 'Nikolai Yezhov', nativeName: 'Николай Иванович Ежов', role: 'head of the NKVD' };
const found: readonly (readonly [entity: Entity, ties: number, ...spellings: string[]])[] = [
  [sampleFigure('yezhov', nikolai), 40, 'Nikolai Yezhov', 'Николай Иванович Ежов', 'Jeschow', 'bloody dwarf'],
  [
    sampleFigure('ivanov-n', { name: 'Nikolai Ivanov', nativeName: 'Николай Петрович Иванов' }),
    3,
    'Nikolai Ivanov',
  ],
  [sampleFigure('ivanov-a', { name: 'Andrei Ivanov', role: "Yezhov's secretary" }), 9, 'Andrei Ivanov'],
  [sampleFigure('yagoda', { name: 'Genrikh Yagoda', role: 'poet, later nobody' }), 30, 'Genrikh Yagoda'],
  [office('nkvd', 'Commissar of Internal Affairs', 'NKVD'), 4, 'Commissar of Internal Affairs', 'NKVD'],
  [
    office('nkvd-town', 'Head of the NKVD in the Town', 'NKVD, Town'),
    4,
    'Head of the NKVD in the Town',
    'NKVD, Town',
  ],
  [office('range', 'Shooting Ground', 'Ground'), 1, 'Shooting Ground', 'Тушинский полигон', 'ТОЖИР'],
];
const index = runAtOnce(
  buildIndex({
    entities: found.map(([entity, ties, ...spellings]) => ({ entity, ties, spellings })),
    terms: [],
    ties: [
      { kind: 'REPLACEMENT', from: 'yezhov', to: 'yagoda' },
      { kind: 'TENURE', from: 'yagoda', to: 'nkvd' },
    ],
    months: [],
  }),
);
const ids = (text: string) => runAtOnce(findDocuments(text, index)).map(({ document }) => document.id);

describe('comes first', () => {
  test.each([
    ['a surname in another spelling', 'Jeschow', 'yezhov'],
    ['a surname in another case', 'Ежовым', 'yezhov'],
    ['the beginning of a surname', 'Yezh', 'yezhov'],
    ['a surname with a mistake', 'Yezohv', 'yezhov'],
    ['a word that is no name', 'bloody dwarf', 'yezhov'],
    ['of namesakes, the one with more ties', 'Ivanov', 'ivanov-a'],
    ['of namesakes, the one with those initials', 'N. P. Ivanov', 'ivanov-n'],
    ['initials after the surname', 'Ivanov, N.', 'ivanov-n'],
    ['the highest post, before its branches', 'head of the NKVD', 'nkvd'],
    ['a Russian name in English letters', 'Tushinsky poligon', 'range'],
    ['a Russian name in the letters of a library', 'Tushinskii poligon', 'range'],
    ['a Russian name in the letters of Slavists', 'Tušinskij poligon', 'range'],
    ['a Russian name in German letters', 'Tuschinski poligon', 'range'],
    ['a Russian abbreviation in German letters', 'Toschir', 'range'],
    ['a branch that is named', 'NKVD chief in the town', 'nkvd-town'],
    ['whoever a role tells of, before whom it names', "Yezhov's secretary", 'ivanov-a'],
    ['one of several roles', 'poet', 'yagoda'],
    ['the successor', 'who replaced Yagoda', 'yezhov'],
    ['the predecessor', "Yezhov's predecessor", 'yagoda'],
    ['a name among words that nobody is called', 'the xyzzyish Yagoda of qwrtplk', 'yagoda'],
  ])('%s: %s', (_what, text, id) => {
    expect(ids(text)[0]).toBe(id);
  });
});

test('two names find both, and neither is certain', () => {
  const hits = runAtOnce(findDocuments('Yezhov and Yagoda', index));
  expect(
    hits
      .slice(0, 2)
      .map(({ document }) => document.id)
      .sort(),
  ).toEqual(['yagoda', 'yezhov']);
  expect(hits.some(({ isExact }) => isExact)).toBe(false);
});

test('only a whole name and nothing else is exact', () => {
  const exact = (text: string) =>
    runAtOnce(findDocuments(text, index))
      .filter(({ isExact }) => isExact)
      .map(({ document }) => document.id);
  expect(exact('Nikolai Yezhov')).toEqual(['yezhov']);
  expect(exact('Ivanov').sort()).toEqual(['ivanov-a', 'ivanov-n']);
  for (const text of ['Yezho', 'Yezhoff', 'Yezhov qwrtplk', 'head of the NKVD in', 'poet']) {
    expect(exact(text)).not.toContain('yagoda');
  }
});

test('nothing in common is no hit', () => {
  expect(ids('Roosevelt')).toEqual([]);
  expect(ids('?!')).toEqual([]);
});

test('whatever is typed is text: hits that fall in rank, each once, and in the same order again', () => {
  const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.lorem({ maxCount: 8 }));
  fc.assert(
    fc.property(typed, (text) => {
      const hits = runAtOnce(findDocuments(text, index));
      const ranks = hits.map(({ rank }) => rank);
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
      expect(new Set(ids(text)).size).toBe(hits.length);
      expect(ids(text)).toEqual(ids(text));
    }),
  );
});

import { OPENING_VIEW, type View } from '@kto-kogo/address';
import { EMPTY_NETWORK, peopleOfLevels } from '@kto-kogo/network';
import { expect, test } from 'vitest';
import { WHOLE } from '../../record/network/testing/whole.ts';
import type { ExplorerScene } from '../scene/derive-scene.ts';
import { lensWords, viewTitle, viewWords } from './view-words.ts';

const scene = {
  network: { nodes: new Map([['a', {}]]), ties: new Map([['t', {}]]) },
  kept: [{}, {}],
  away: new Set(),
  ego: null,
} as unknown as ExplorerScene;
const record = {
  ...WHOLE,
  network: EMPTY_NETWORK,
  people: peopleOfLevels(new Map()),
  works: new Map([
    [
      'conquest',
      { id: 'conquest', title: 'The Great Terror', author: null, editors: null, tier: 'SECONDARY' },
    ],
  ] as const),
};
const filtered = (filter: Partial<View['filter']>): View => ({
  ...OPENING_VIEW,
  filter: { ...OPENING_VIEW.filter, ...filter },
});

test('says counts, level, kinds and dates, and of the answers only those that leave something out', () => {
  expect(viewWords(record, scene, OPENING_VIEW)).toBe(
    '1 name, 1 of 2 ties drawn: the most tied people. Accusations, replacements and arrests ordered. All dates.',
  );
  expect(
    viewWords(
      record,
      scene,
      filtered({
        kinds: ['ACCUSATION'],
        truth: ['FABRICATED', 'DISPUTED'],
        coerced: ['YES'],
        standing: ['DOCUMENTED'],
        until: '1937-06-30',
      }),
    ),
  ).toBe(
    '1 name, 1 of 2 ties drawn: the most tied people. Accusations. Of accusations only those held to be fabricated or content disputed, and under force. Only what is documented. Up to June 1937.',
  );
});

test('an ego view is called by its centre, and has no level', () => {
  const around = {
    ...scene,
    kept: [{}],
    ego: { centre: { name: 'Genrikh Yagoda' } },
  } as unknown as ExplorerScene;
  expect(viewTitle(around)).toBe('The network around Genrikh Yagoda');
  expect(viewWords(record, around, { ...OPENING_VIEW, hidden: ['x'] })).toBe(
    '1 name, 1 tie. Accusations, replacements and arrests ordered. All dates. 1 name hidden.',
  );
});

test('what is asked of people and sources is said with the rule: one of them fits all of it', () => {
  const view = filtered({
    ...{ fate: ['EXECUTED', 'SUICIDE'], hand: ['NOT_RECORDED'], sphere: ['ARMY'] },
    ...{ tier: [], read: ['READ'], works: ['conquest'] },
  });
  expect(viewWords(record, scene, view)).toBe(
    '1 name, 1 of 2 ties drawn: the most tied people. Accusations, replacements and arrests ordered. At least one of the people: executed or suicide; no hand in it recorded; “Army and navy”. At least one of the sources: none; read for this record; “The Great Terror”. All dates.',
  );
});

test('a picture names the lenses by which it is marked, with their letters', () => {
  const lens = (name: string, letter: 'A' | 'B' | null) => [
    { lens: { id: name, name, letter, standing: 'mainstream today' }, stance: {} },
  ];
  const words = (of: Record<string, unknown>) =>
    lensWords({ stances: new Map(Object.entries(of)) } as unknown as ExplorerScene);
  expect(words({})).toBe('');
  expect(words({ kirov: lens('Lone gunman', null), borisov: lens('Lone gunman', null) })).toBe(
    ' Lens: Lone gunman (mainstream today). It marks, and changes nothing in the record.',
  );
  expect(words({ kirov: lens('Ordered', 'B'), borisov: lens('Alone', 'A') })).toBe(
    ' Lenses: A Alone (mainstream today); B Ordered (mainstream today). They mark, and change nothing in the record.',
  );
});

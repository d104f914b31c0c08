import { expect, test } from 'vitest';
import { OPENING_VIEW, type View } from '../../address/explore-view.ts';
import type { ExplorerScene } from '../scene/derive-scene.ts';
import { viewTitle, viewWords } from './view-words.ts';

const scene = {
  network: { nodes: new Map([['a', {}]]), ties: new Map([['t', {}]]) },
  kept: [{}, {}],
  away: new Set(),
  ego: null,
} as unknown as ExplorerScene;
const filtered = (filter: Partial<View['filter']>): View => ({
  ...OPENING_VIEW,
  filter: { ...OPENING_VIEW.filter, ...filter },
});

test('says counts, level, kinds and dates, and of the answers only those that leave something out', () => {
  expect(viewWords(scene, OPENING_VIEW)).toBe(
    '1 name, 1 of 2 ties drawn: the most tied people. Accusations, replacements and arrests ordered. All dates.',
  );
  expect(
    viewWords(
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
  expect(viewWords(around, { ...OPENING_VIEW, hidden: ['x'] })).toBe(
    '1 name, 1 tie. Accusations, replacements and arrests ordered. All dates. 1 name hidden.',
  );
});

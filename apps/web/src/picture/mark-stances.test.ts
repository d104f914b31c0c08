import { expect, test } from 'vitest';
import { composePicture } from './composed-picture.ts';
import { NO_SELECTION } from './highlight.ts';
import { markStances } from './mark-stances.ts';
import { speakEdge, speakNode } from './speak.ts';
import type { DrawnStance } from './stance-text.ts';
import { picture, pictureEdge, pictureNode } from './testing/random-picture.ts';

const denies: DrawnStance = {
  kind: 'DENIES',
  letter: null,
  isFringe: false,
  said: 'Lone gunman denies: no.',
};
const plain = picture(
  [pictureNode({ id: 'a', x: 100, y: 100 }), pictureNode({ id: 'b', x: 700, y: 400 })],
  [
    pictureEdge({ id: 'a-b-1', from: 'a', to: 'b', role: 'member', bundle: 'ab' }),
    pictureEdge({ id: 'a-b-2', from: 'a', to: 'b', role: 'member', bundle: 'ab', bow: 30 }),
    pictureEdge({ id: 'ab', from: 'a', to: 'b', role: 'bundle', count: 2 }),
  ],
);
const marked = markStances(
  plain,
  new Map([
    ['a', [denies]],
    ['a-b-2', [denies]],
    ['not-drawn', [denies]],
  ]),
  false,
);
const composed = (of: typeof plain) => composePicture(of, NO_SELECTION, 12);

test('what a lens speaks of bears mark and word, and nothing else does', () => {
  expect(marked.nodes.map(({ label }) => label)).toEqual(['a ✕ denies', 'b']);
  expect(marked.nodes.map(({ stances }) => stances.length)).toEqual([1, 0]);
  expect(marked.edges.map(({ id, stances }) => [id, stances.length])).toEqual([
    ['a-b-1', 0],
    ['a-b-2', 1],
    ['ab', 0],
  ]);
});

test('nothing moves, and no tie changes what it says', () => {
  const facts = ({ nodes, edges }: typeof plain) => [
    nodes.map(({ id, x, y }) => [id, x, y]),
    edges.map(({ stances: _, ...tie }) => tie),
  ];
  expect(facts(marked)).toEqual(facts(plain));
  expect(markStances(plain, new Map(), false)).toBe(plain);
});

test('its tie is drawn by itself and in full, with the word on the line', () => {
  const { states, words } = composed(marked);
  expect(states.get('ab')).toContain('opened');
  expect(states.get('a-b-2')).toEqual(expect.arrayContaining(['full', 'lensed']));
  expect(words.get('a-b-2')?.text).toBe('✕ denies');
  expect(composed(plain).words.get('a-b-2')).toBeUndefined();
});

test('two lenses have letters, and a fringe reading says so', () => {
  const two = markStances(
    plain,
    new Map([
      [
        'b',
        [
          { ...denies, letter: 'A' as const },
          { ...denies, kind: 'STRESSES' as const, letter: 'B' as const, isFringe: true },
        ],
      ],
    ]),
    false,
  );
  expect(two.nodes[1]?.label).toBe('b A ✕ denies, B ▬ stresses (fringe)');
});

test('it is said after what the record says', () => {
  const [node] = marked.nodes;
  const edge = marked.edges[1];
  if (node === undefined || edge === undefined) throw new Error('Both are drawn.');
  expect(speakNode(node)).toMatch(/\. Lone gunman denies: no\.$/);
  expect(speakEdge(edge)).toBe(
    'A sentence. held to be fabricated, not under force, documented. Lone gunman denies: no.',
  );
});

test('a plate on a narrow canvas has room for the sign alone', () => {
  const plates = picture([pictureNode({ id: 'e', kind: 'EVENT', side: 'inside', width: 60 })], []);
  const of = (isNarrow: boolean) => markStances(plates, new Map([['e', [denies]]]), isNarrow).nodes[0];
  expect(of(true)?.label).toBe('e ✕');
  expect(of(false)?.label).toBe('e ✕ denies');
  expect(of(false)?.width).toBeGreaterThan(60);
});

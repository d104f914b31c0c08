import { expect, test } from 'vitest';
import { composePicture } from './composed-picture.ts';
import { keyOf } from './key-of.ts';
import type { Picture } from './picture.ts';
import { picture, pictureEdge, pictureNode } from './testing/random-picture.ts';
import { selecting } from './testing/selecting.ts';

const words = (drawn: Picture, selected: string | null = null) =>
  keyOf(composePicture(drawn, selecting(drawn, selected), 12)).map((row) => row.words);

const people = [pictureNode({ id: 'a' }), pictureNode({ id: 'b', x: 300, fate: 'SUICIDE' })];
const accused = pictureEdge({ id: 'e', from: 'a', to: 'b', coerced: 'YES' });

test('at rest a line tells its kind; selected it tells the rest', () => {
  const shown = picture(people, [accused]);
  expect(words(shown)).toEqual(['accused', 'executed', 'suicide']);
  expect(words(shown, 'e')).toEqual([
    'accused, held to be fabricated',
    '… under force',
    'executed',
    'suicide',
  ]);
});

test('what does not occur is not explained, what occurs is', () => {
  const shown = picture(
    [
      ...people,
      pictureNode({ id: 'office', kind: 'OFFICE', fate: null, y: 200 }),
      pictureNode({ id: 'c', label: 'Radek +3', hasHand: true, y: 400 }),
    ],
    [
      pictureEdge({ id: 'r', from: 'a', to: 'b', kind: 'REPLACEMENT', standing: 'REPORTED', truth: null }),
      pictureEdge({ id: 'm', from: 'a', to: 'c', role: 'bundle', count: 2, isVague: true }),
    ],
  );
  expect(words(shown)).toEqual([
    'replaced',
    'any line dashed: reported',
    'so many ties in one line',
    'perhaps after the last month shown',
    'executed',
    'suicide',
    'ring: had a hand in it',
    'office',
    'three people tied to nobody else',
  ]);
});

test('what lenses make of marks and lines is explained where it occurs', () => {
  const stance = (kind: 'DENIES' | 'STRESSES', isFringe = false) => [
    { kind, letter: null, isFringe, said: 'It is said.' },
  ];
  const shown = picture(
    [pictureNode({ id: 'a', stances: stance('DENIES') }), pictureNode({ id: 'b', y: 200 })],
    [pictureEdge({ id: 'e', from: 'a', to: 'b', stances: stance('STRESSES', true) })],
  );
  expect(words(shown).slice(-3)).toEqual([
    'lens: ▬ stresses',
    'lens: ✕ denies',
    'nearly all historians reject it',
  ]);
});

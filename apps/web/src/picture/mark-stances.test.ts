import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOverlapping } from '../geometry/box.ts';
import { composePicture } from './composed-picture.ts';
import { NO_SELECTION } from './highlight.ts';
import { egoWords } from './layouts/ego-words.ts';
import { markStances } from './mark-stances.ts';
import { labelBox, markBox } from './place-labels.ts';
import { speakEdge, speakNode } from './speak.ts';
import { type DrawnStance, STANCE_SIGNS } from './stance-text.ts';
import { nodesArbitrary, picture, pictureEdge, pictureNode } from './testing/random-picture.ts';

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

const stance = fc.record({
  kind: fc.constantFrom('STRESSES', 'DOUBTS', 'DENIES', 'REINTERPRETS'),
  letter: fc.constantFrom('A', 'B'),
  isFringe: fc.boolean(),
  said: fc.constant('It is said.'),
}) satisfies fc.Arbitrary<DrawnStance>;

test('every line of which a lens speaks bears a sign, however crowded the picture and large the names', () => {
  fc.assert(
    fc.property(
      nodesArbitrary.filter((nodes) => nodes.length > 2),
      fc.array(fc.array(stance, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 12 }),
      fc.constantFrom(12, 24, 30),
      (nodes, each, labelPx) => {
        const at = (place: number) => nodes[place % nodes.length]?.id ?? '';
        const edges = each.map((_, place) =>
          pictureEdge({ id: `e${place}`, from: at(place), to: at(place + 1), bow: 10 + place }),
        );
        const of = markStances(picture(nodes, edges), new Map(each.map((all, at) => [`e${at}`, all])), true);
        const { words } = composePicture(of, NO_SELECTION, labelPx);
        for (const [place, all] of each.entries()) {
          const text = words.get(`e${place}`)?.text;
          for (const { kind } of all) expect(text).toContain(STANCE_SIGNS[kind]);
        }
      },
    ),
  );
});

test('a plate of which a lens speaks bears a name or a sign, where without a lens it would be blank', () => {
  const plate = (id: string, x: number) =>
    pictureNode({
      ...{ id, kind: 'TRIAL', side: 'inside', x, y: 100, width: 150, height: 22, fate: null },
      label: 'Leningrad Centre trial',
    });
  const crowd = [plate('t', 100), plate('u', 255), plate('v', 410)];
  const two = [
    { ...denies, letter: 'A' as const },
    { ...denies, kind: 'REINTERPRETS' as const, letter: 'B' as const },
  ];
  for (const labelPx of [12, 16, 24, 30]) {
    const of = markStances(picture(crowd, []), new Map([['u', two]]), false);
    const { picture: drawn, sides } = composePicture(of, NO_SELECTION, labelPx);
    expect(sides.get('u')).not.toBe('none');
    expect(drawn.nodes[1]?.label).toContain('A ✕');
  }
});

test('what a lens speaks of is named before what it does not', () => {
  const beside = [
    pictureNode({ id: 'a', label: 'Tukhachevsky', ties: 3, x: 60, y: 100, width: 60, height: 60 }),
    pictureNode({ id: 'b', label: 'Yenukidze', ties: 1, x: 62, y: 102, width: 60, height: 60 }),
  ];
  const world = { left: 0, top: 60, right: 125, bottom: 150 };
  const named = (ids: readonly string[]) => {
    const of = markStances(picture(beside, [], { world }), new Map(ids.map((id) => [id, [denies]])), true);
    return [...composePicture(of, NO_SELECTION, 12).sides].flatMap(([id, side]) =>
      side === 'none' ? [] : [id],
    );
  };
  expect(named([])).toEqual(['a']);
  expect(named(['b'])).toEqual(['b']);
});

test('in an ego view words stay within the picture and off other marks; signs stand where they do not', () => {
  const long = [
    { ...denies, letter: 'A' as const },
    { ...denies, letter: 'B' as const, isFringe: true },
  ];
  fc.assert(
    fc.property(fc.integer({ min: 70, max: 500 }), fc.constantFrom('left', 'right'), (room, side) => {
      const x = side === 'left' ? room : 1000 - room;
      const node = pictureNode({ id: 'm', label: 'Medvedev', side, x, y: 100 });
      const of = markStances(picture([node], [], { layout: 'ego' }), new Map([['m', long]]), false);
      const [drawn] = of.nodes;
      if (drawn === undefined) throw new Error('It is drawn.');
      expect(drawn.label).toMatch(/^Medvedev A ✕/);
      const { left, right } = labelBox(drawn, side, 13);
      if (drawn.label.includes('denies')) expect(left >= 0 && right <= 1000).toBe(true);
    }),
  );
  const inner = pictureNode({ id: 'inner', label: 'Medvedev', side: 'left', x: 300, y: 100 });
  const outer = pictureNode({ id: 'outer', side: 'left', x: 180, y: 108 });
  const of = markStances(picture([inner, outer], [], { layout: 'ego' }), new Map([['inner', long]]), false);
  const [drawn] = of.nodes;
  expect(drawn !== undefined && isOverlapping(labelBox(drawn, 'left', 13), markBox(outer))).toBe(false);
});

test('a heading names people, and no stance', () => {
  const kirov = pictureNode({ id: 'kirov', label: 'Kirov', side: 'below' });
  const by = pictureNode({ id: 'by', side: 'left' });
  const of = markStances(
    picture([kirov, by], [], { layout: 'ego', centre: 'kirov' }),
    new Map([['kirov', [denies]]]),
    false,
  );
  expect(egoWords(of).who?.rest).toBe('acted on Kirov');
});

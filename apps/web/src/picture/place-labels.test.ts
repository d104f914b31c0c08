import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOverlapping } from '../geometry/box.ts';
import { plateSize } from './node-size.ts';
import type { PictureNode } from './picture.ts';
import { FOREMOST, labelBox, nameBoxes, nameTheLit, placeLabels } from './place-labels.ts';
import { nodesArbitrary, pictureNode } from './testing/random-picture.ts';

const WORLD = { left: -100, top: -100, right: 600, bottom: 500 };

test('no name touches another, nor the mark of another unless that has fewer ties and it is of the foremost', () => {
  fc.assert(
    fc.property(nodesArbitrary, fc.double({ min: 4, max: 40, noNaN: true }), (nodes, sizePx) => {
      const sides = placeLabels(nodes, sizePx, WORLD);
      const boxes = nodes.flatMap((node) => {
        const side = sides.get(node.id);
        return side === undefined || side === 'none' || side === 'inside'
          ? []
          : [{ node, box: labelBox(node, side, sizePx) }];
      });
      for (const [index, { node, box }] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) expect(isOverlapping(box, other.box)).toBe(false);
        for (const other of nodes) {
          if (other.id === node.id) continue;
          const mark = { left: other.x - 8, right: other.x + 8, top: other.y - 8, bottom: other.y + 8 };
          if (isOverlapping(box, mark)) expect(isForemost(node, nodes) && node.ties >= other.ties).toBe(true);
        }
      }
    }),
  );
});

/** With them nobody nearer is of the foremost. */
const FAR_AWAY = Array.from({ length: FOREMOST }, (_, index) =>
  pictureNode({ id: `far ${index}`, label: 'Gai', x: 3000, y: 200 * index, ties: 99 }),
);

test('a trial has its name within its plate at any size, whoever of the others stands there; no two names meet', () => {
  const trials = fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) }),
    { minLength: 1, maxLength: 6 },
  );
  const sizes = fc.double({ min: 4, max: 40, noNaN: true });
  const far = { left: -1000, top: -1000, right: 1400, bottom: 1300 };
  fc.assert(
    fc.property(nodesArbitrary, trials, sizes, (people, places, sizePx) => {
      const plates = places.map((place, index) =>
        trial({ id: `t${index}`, ...place, ties: places.length - index }),
      );
      const alone = placeLabels([...FAR_AWAY, ...people, ...plates.slice(0, 1)], sizePx, far);
      expect(alone.get('t0')).toMatch(/^inside/);
      const nodes = [...FAR_AWAY, ...people, ...plates];
      const sides = placeLabels(nodes, sizePx, far);
      const names = nameBoxes(nodes, sides, sizePx);
      for (const [index, box] of names.entries())
        for (const other of names.slice(index + 1)) expect(isOverlapping(box, other)).toBe(false);
    }),
  );
});

test('at an edge a plate grows to the other side', () => {
  const sideAt = (x: number) => placeLabels([trial({ id: 't', x, y: 100 })], 30, WORLD).get('t');
  expect([sideAt(-25), sideAt(250), sideAt(525)]).toEqual([
    'inside-rightwards',
    'inside',
    'inside-leftwards',
  ]);
});

function trial(over: Partial<PictureNode> & { id: string }): PictureNode {
  const label = 'Trial of the Sixteen';
  return pictureNode({ kind: 'TRIAL', label, side: 'inside', fate: null, ...plateSize(label), ...over });
}

function isForemost(node: PictureNode, nodes: readonly PictureNode[]): boolean {
  return nodes.filter(({ ties }) => ties > node.ties).length < FOREMOST;
}

test('names that a layout has put are left out where they would lie on another, the least tied first', () => {
  const row = (id: string, y: number, ties: number) =>
    pictureNode({ id, label: 'Tukhachevsky', x: 100, y, ties, side: 'left' });
  const nodes = [row('a', 100, 1), row('b', 106, 9), row('c', 130, 2)];
  expect([...placeLabels(nodes, 12, WORLD)].toSorted()).toEqual([
    ['a', 'none'],
    ['b', 'left'],
    ['c', 'left'],
  ]);
});

test('of two that collide, the one with more ties keeps the place below', () => {
  const nodes = [
    pictureNode({ id: 'a', ties: 1, x: 100, y: 100 }),
    pictureNode({ id: 'b', ties: 9, x: 104, y: 100 }),
  ];
  expect(placeLabels(nodes, 12, WORLD).get('b')).toBe('below');
});

test('names stay within bounds', () => {
  const node = pictureNode({ id: 'Tukhachevsky', x: 5, y: 100 });
  expect(placeLabels([node], 12, { ...WORLD, left: 0 }).get(node.id)).toBe('right');
});

test('who is pointed at has a name though others are in the way, and who has one keeps it', () => {
  const nodes = [
    pictureNode({ id: 'stalin', x: 100, y: 100, ties: 9 }),
    pictureNode({ id: 'radek', x: 110, y: 104 }),
    pictureNode({ id: 'gai', x: 90, y: 104 }),
  ];
  const placed = new Map([
    ['stalin', 'below' as const],
    ['radek', 'none' as const],
    ['gai', 'none' as const],
  ]);
  const wanted = { pointed: new Set(['radek']), lit: new Set(['stalin', 'radek']) };
  const named = nameTheLit(nodes, placed, wanted, 12, WORLD);
  expect(named.get('stalin')).toBe('below');
  expect(named.get('radek')).toBe('right');
  expect(named.get('gai')).toBe('none');
});

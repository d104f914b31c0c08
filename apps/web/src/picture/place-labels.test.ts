import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOverlapping } from '../geometry/box.ts';
import type { PictureNode } from './picture.ts';
import { FOREMOST, labelBox, nameTheLit, placeLabels } from './place-labels.ts';
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

import { sampleAccusation } from '@kto-kogo/domain/testing';
import type { Ego, EgoNeighbour, NetworkNode } from '@kto-kogo/network';
import { sampleNode } from '@kto-kogo/network/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, isOverlapping } from '../../geometry/box.ts';
import type { PictureNode } from '../picture.ts';
import { labelBox } from '../place-labels.ts';
import { arrangeEgoView } from './arrange-ego.ts';

const person = (id: string, kind: NetworkNode['kind'] = 'FIGURE'): NetworkNode =>
  sampleNode(
    id,
    kind === 'FIGURE'
      ? { kind, shortName: 'Tukhachevsky', fate: 'EXECUTED' }
      : { kind, shortName: 'Trial of the Twenty-One' },
  );

function egoOf(who: number, whom: number, beneath: number, platesEvery = Number.POSITIVE_INFINITY): Ego {
  const side = (count: number, name: string, kind: NetworkNode['kind'], isWho: boolean): EgoNeighbour[] =>
    Array.from({ length: count }, (_, index) => {
      const id = `${name}${index}`;
      return {
        node: person(id, index % platesEvery === platesEvery - 1 ? 'TRIAL' : kind),
        ties: [isWho ? sampleAccusation(id, 'centre') : sampleAccusation('centre', id)],
      };
    });
  return {
    centre: person('centre'),
    who: side(who, 'who', 'FIGURE', true),
    whom: side(whom, 'whom', 'FIGURE', false),
    beneath: side(beneath, 'trial', 'TRIAL', false),
  };
}

/** The mark, and the name where the layout places it. */
function boxesOf(node: PictureNode): Box[] {
  const mark = {
    left: node.x - node.width / 2,
    right: node.x + node.width / 2,
    top: node.y - node.height / 2,
    bottom: node.y + node.height / 2,
  };
  return node.side === 'left' || node.side === 'right' ? [mark, labelBox(node, node.side, 13)] : [mark];
}

function expectApart(nodes: readonly PictureNode[]): void {
  const each = nodes.map((node) => ({ id: node.id, boxes: boxesOf(node) }));
  for (const [index, one] of each.entries()) {
    for (const other of each.slice(index + 1)) {
      const isTouching = one.boxes.some((a) => other.boxes.some((b) => isOverlapping(a, b)));
      expect(isTouching && `${one.id} ${other.id}`).toBe(false);
    }
  }
}

const counts = fc.integer({ min: 0, max: 45 });
const sizesOfPages = [
  { width: 720, height: 450 },
  { width: 1172, height: 672 },
];
const sizes = fc.constantFrom(
  { width: 796, height: 672 },
  { width: 1172, height: 672 },
  { width: 648, height: 520 },
  { width: 390, height: 350 },
);

test('neither marks nor names touch, however many there are and however small the canvas', () => {
  fc.assert(
    fc.property(counts, counts, fc.integer({ min: 0, max: 12 }), sizes, (who, whom, beneath, size) => {
      expectApart(arrangeEgoView(egoOf(who, whom, beneath), new Map(), size).nodes);
    }),
    { numRuns: 60 },
  );
});

test('nor do they where plates stand among the names', () => {
  const every = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(counts, counts, every, fc.constantFrom(...sizesOfPages), (who, whom, plates, size) => {
      expectApart(arrangeEgoView(egoOf(who, whom, 0, plates), new Map(), size).nodes);
    }),
    { numRuns: 60 },
  );
});

test('left is who, right is whom, and names stay on the canvas', () => {
  const size = { width: 390, height: 350 };
  const { nodes } = arrangeEgoView(egoOf(5, 4, 0), new Map(), size);
  for (const node of nodes) {
    if (node.side === 'left') expect(node.x).toBeLessThan(size.width / 2);
    if (node.side === 'right') expect(node.x).toBeGreaterThan(size.width / 2);
    for (const box of boxesOf(node)) expect(box.left >= 0 && box.right <= size.width).toBe(true);
  }
});

test('what nodes bear beyond their names has room, in words or as signs, and plates beneath stay apart', () => {
  const bears = ' A = reads otherwise, B = denies';
  fc.assert(
    fc.property(counts, counts, fc.integer({ min: 0, max: 6 }), sizes, (who, whom, beneath, size) => {
      const ego = egoOf(Math.min(who, 12), Math.min(whom, 12), beneath);
      const { nodes } = arrangeEgoView(
        ego,
        new Map(),
        size,
        ({ shortName }, how) => shortName + (how === 'words' ? bears : ' A = B x'),
      );
      const signed = nodes.map((node) =>
        node.side === 'left' || node.side === 'right' ? { ...node, label: `${node.plain} A = B x` } : node,
      );
      for (const node of signed) {
        if (node.side !== 'left' && node.side !== 'right') continue;
        const { left, right } = labelBox(node, node.side, 13);
        expect([left >= 0, right <= size.width]).toEqual([true, true]);
      }
      expectApart(signed);
    }),
  );
});

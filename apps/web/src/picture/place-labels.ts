import { compareText } from '@kto-kogo/domain';
import { type Box, isOverlapping, isWithin } from '../geometry/box.ts';
import { textWidth } from '../geometry/text-width.ts';
import type { LabelSide, PictureNode } from './picture.ts';

const GAP = 2;
const SIDES = ['below', 'right', 'left', 'above'] as const;

/**
 * Places names so that they overlap neither each other nor marks: greedily, those with the most ties first; below, right, left,
 * above; left out where all four collide or leave `bounds`. `sizePx` is the size in the picture that gives 12px on screen.
 */
export function placeLabels(
  nodes: readonly PictureNode[],
  sizePx: number,
  bounds: Box,
): Map<string, LabelSide> {
  const taken = nodes.map((node): [string, Box] => [node.id, markBox(node)]);
  const grid = new Grid(60);
  for (const [id, box] of taken) grid.add(id, box);
  const placed = new Map<string, LabelSide>();
  const ordered = nodes.toSorted((a, b) => b.ties - a.ties || compareText(a.id, b.id));
  for (const node of ordered) {
    if (node.side !== null) {
      placed.set(node.id, node.side);
      continue;
    }
    const side = SIDES.find((each) => {
      const box = labelBox(node, each, sizePx);
      return isWithin(box, bounds) && !grid.isTaken(box, node.id);
    });
    placed.set(node.id, side ?? 'none');
    if (side !== undefined) grid.add(`${node.id} name`, labelBox(node, side, sizePx));
  }
  return placed;
}

/**
 * Places the names of highlighted nodes that have none yet: clear of other highlighted ones, over the dimmed ones. Existing
 * names stay where they are, so that nothing jumps under the pointer.
 */
export function nameTheLit(
  nodes: readonly PictureNode[],
  placed: ReadonlyMap<string, LabelSide>,
  lit: ReadonlySet<string>,
  sizePx: number,
): Map<string, LabelSide> {
  const grid = new Grid(60);
  const shown = nodes.filter((node) => lit.has(node.id));
  for (const node of shown) {
    grid.add(node.id, markBox(node));
    const side = placed.get(node.id) ?? 'none';
    if (side !== 'none' && side !== 'inside') grid.add(`${node.id} name`, labelBox(node, side, sizePx));
  }
  const named = new Map(placed);
  for (const node of shown.toSorted((a, b) => b.ties - a.ties)) {
    if (placed.get(node.id) !== 'none') continue;
    const side = SIDES.find((each) => !grid.isTaken(labelBox(node, each, sizePx), node.id)) ?? 'below';
    named.set(node.id, side);
    grid.add(`${node.id} name`, labelBox(node, side, sizePx));
  }
  return named;
}

function markBox({ x, y, width, height }: PictureNode): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

export function labelBox(node: PictureNode, side: (typeof SIDES)[number], sizePx: number): Box {
  const width = textWidth(node.label, sizePx, isMajor(node)) + 4;
  const height = sizePx * 1.25;
  const { x, y } = node;
  const [right, down] = [node.width / 2 + GAP, node.height / 2 + GAP];
  switch (side) {
    case 'below':
      return { left: x - width / 2, right: x + width / 2, top: y + down, bottom: y + down + height };
    case 'above':
      return { left: x - width / 2, right: x + width / 2, top: y - down - height, bottom: y - down };
    case 'right':
      return { left: x + right, right: x + right + width, top: y - height / 2, bottom: y + height / 2 };
    case 'left':
      return { left: x - right - width, right: x - right, top: y - height / 2, bottom: y + height / 2 };
  }
}

/** Whether the name is bold. */
export function isMajor(node: { ties: number }): boolean {
  return node.ties >= 14;
}

/** Boxes by the cells they touch: with hundreds of names, comparing every pair would be noticeably slow. */
class Grid {
  readonly #cells = new Map<string, { id: string; box: Box }[]>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  add(id: string, box: Box): void {
    for (const key of this.#keys(box)) this.#cells.set(key, [...(this.#cells.get(key) ?? []), { id, box }]);
  }

  isTaken(box: Box, ownId: string): boolean {
    return this.#keys(box).some((key) =>
      (this.#cells.get(key) ?? []).some((other) => other.id !== ownId && isOverlapping(box, other.box)),
    );
  }

  #keys(box: Box): string[] {
    const keys: string[] = [];
    const cell = (value: number) => Math.floor(value / this.#size);
    for (let x = cell(box.left); x <= cell(box.right); x += 1) {
      for (let y = cell(box.top); y <= cell(box.bottom); y += 1) keys.push(`${x} ${y}`);
    }
    return keys;
  }
}

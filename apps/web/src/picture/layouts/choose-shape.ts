import type { Id } from '@kto-kogo/domain';
import { heightOf, type Row } from './lay-rows.ts';

/** In px at zoom 1. */
export const BETWEEN = 18;
export const MARGIN = 14;
export const SHELF_HEAD = 58;
/** Below the shelf, for the names of its last row. */
export const FOOT = 64;
/** Width to height of the canvas at 1440 × 900. */
const ASPECT = 1.85;
const MOST_COLUMNS = 20;

export type Named = { id: Id; label: string; ids: readonly Id[] };
export type Block = Named & { rows: readonly Row[]; head: number; height: number };

/** `wide` blocks stand beneath the columns, and count for the height. */
type Shape = {
  columns: Block[][];
  width: number;
  wide: readonly Block[];
  height: number;
  shelved: readonly Row[];
};

/** So many columns that the whole, with the shelf, has the shape of the canvas. */
export function chooseShape(
  blocks: readonly Block[],
  across: (count: number) => Pick<Shape, 'width' | 'wide' | 'shelved'>,
): Shape {
  const shapes = Array.from(
    { length: Math.max(1, Math.min(MOST_COLUMNS, blocks.length)) },
    (_, index): Shape => {
      const columns = intoColumns(blocks, index + 1);
      const rest = across(Math.max(1, columns.length));
      const tall = Math.max(0, ...columns.map(tallness));
      return { columns, height: MARGIN + tall + tallness(rest.wide), ...rest };
    },
  );
  const strain = ({ width, height, shelved }: Shape) =>
    Math.abs(Math.log(width / (height + SHELF_HEAD + heightOf(shelved) + FOOT) / ASPECT));
  return shapes.reduce((best, shape) => (strain(shape) < strain(best) ? shape : best));
}

export function tallness(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height + BETWEEN, 0);
}

/** Filled one after the other. */
function intoColumns(blocks: readonly Block[], count: number): Block[][] {
  const total = tallness(blocks);
  const columns: Block[][] = [];
  let free = 0;
  for (const block of blocks) {
    // Half of what reaches over counts for the column it is in.
    if (columns.length === 0 || (free < block.height / 2 && columns.length < count)) {
      columns.push([]);
      free = total / count;
    }
    columns.at(-1)?.push(block);
    free -= block.height + BETWEEN;
  }
  return columns;
}

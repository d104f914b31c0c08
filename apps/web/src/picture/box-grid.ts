import { type Box, isOverlapping } from '../geometry/box.ts';

const CELL = 60;

/** Boxes by the cells they touch: with hundreds of names, comparing every pair would be noticeably slow. */
export class BoxGrid {
  readonly #cells = new Map<string, { id: string; box: Box }[]>();

  add(id: string, box: Box): void {
    for (const key of keysOf(box)) {
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [{ id, box }]);
      else cell.push({ id, box });
    }
  }

  remove(id: string): void {
    for (const [key, cell] of this.#cells) {
      if (cell.some((each) => each.id === id))
        this.#cells.set(
          key,
          cell.filter((each) => each.id !== id),
        );
    }
  }

  /** Ids of what a box touches, but for one. */
  at(box: Box, butFor: string): string[] {
    const found = keysOf(box).flatMap((key) => this.#cells.get(key) ?? []);
    return [
      ...new Set(
        found.flatMap((each) => (each.id !== butFor && isOverlapping(box, each.box) ? [each.id] : [])),
      ),
    ];
  }
}

function keysOf(box: Box): string[] {
  const keys: string[] = [];
  const cell = (value: number) => Math.floor(value / CELL);
  for (let x = cell(box.left); x <= cell(box.right); x += 1) {
    for (let y = cell(box.top); y <= cell(box.bottom); y += 1) keys.push(`${x} ${y}`);
  }
  return keys;
}

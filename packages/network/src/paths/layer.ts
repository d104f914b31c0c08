import { START } from './walk-order.ts';

/** Where the walks of one number of ties stand, each place with the best number that any of them brings there. */
export class Layer {
  readonly entities: number[] = [];
  /** By entity: its number and `SHIFT`, so that the zeros of a fresh array, which costs nothing until written to, mean "nobody here". */
  readonly #shifted: Int32Array;

  constructor(size: number) {
    this.#shifted = new Int32Array(size);
  }

  has(entity: number): boolean {
    return this.#shifted[entity] !== 0;
  }

  get(entity: number): number {
    return (this.#shifted[entity] ?? 0) - SHIFT;
  }

  set(entity: number, value: number): void {
    if (this.#shifted[entity] === 0) this.entities.push(entity);
    this.#shifted[entity] = value + SHIFT;
  }
}

const SHIFT = 1 - START;

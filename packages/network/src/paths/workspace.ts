/** Arrays kept for reuse: about what two concurrent traces need. */
const KEPT = 48;

/**
 * Pool of zeroed arrays of one length. Allocating an array for each search costs more than most searches do,
 * and the garbage makes the collector scan all ids again and again.
 */
export class Workspace {
  readonly #length: number;
  readonly #free: Int32Array[] = [];

  constructor(length: number) {
    this.#length = length;
  }

  lend(): Int32Array {
    return this.#free.pop() ?? new Int32Array(this.#length);
  }

  /** @param array zeroed again by whoever wrote to it, who knows where. One that is never given back is merely lost. */
  takeBack(array: Int32Array): void {
    if (this.#free.length < KEPT) this.#free.push(array);
  }
}

/** Arrays kept for reuse, in bytes: more than two traces at once need of a hundred thousand entities. Of more, some are made anew. */
const KEPT_BYTES = 3 * 2 ** 24;

/**
 * Pool of zeroed arrays of one length. Allocating an array for each search costs more than most searches do.
 */
export class Workspace {
  readonly length: number;
  readonly #kept: number;
  readonly #free: Int32Array[] = [];

  constructor(length: number) {
    this.length = length;
    this.#kept = KEPT_BYTES / Math.max(1, length * Int32Array.BYTES_PER_ELEMENT);
  }

  lend(): Int32Array {
    return this.#free.pop() ?? new Int32Array(this.length);
  }

  /** @param array zeroed again by whoever wrote to it, who knows where. One that is never given back is merely lost. */
  takeBack(array: Int32Array): void {
    if (this.#free.length + 1 <= this.#kept) this.#free.push(array);
  }
}

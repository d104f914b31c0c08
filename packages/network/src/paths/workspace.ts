/** So many arrays are kept for the next who needs one: about what two traces at once use. */
const KEPT = 48;

/**
 * Zeroed arrays of one length, lent and taken back. A fresh array for each search would cost more than most searches do: in a
 * large record it is megabytes, and the memory they add up to makes the collector look through all ids time and again.
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

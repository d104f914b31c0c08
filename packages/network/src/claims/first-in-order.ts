/** The first so many, in an order, of whatever is added; most of what comes after them is let go at once. */
export class FirstInOrder {
  readonly #count: number;
  readonly #compare: (a: number, b: number) => number;
  #kept: number[] = [];
  /** The last of the first so many, once there are as many. */
  #last: number | null = null;

  constructor(count: number, compare: (a: number, b: number) => number) {
    this.#count = count;
    this.#compare = compare;
  }

  add(item: number): void {
    if (this.#last !== null && this.#compare(item, this.#last) > 0) return;
    this.#kept.push(item);
    if (this.#kept.length >= 2 * this.#count) this.#cut();
  }

  finish(): number[] {
    this.#cut();
    return this.#kept;
  }

  #cut(): void {
    this.#kept = this.#kept.sort(this.#compare).slice(0, this.#count);
    if (this.#kept.length === this.#count) this.#last = this.#kept.at(-1) ?? null;
  }
}

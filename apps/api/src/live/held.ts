/** Counts what is held in a name, of which nobody holds more than so much. */
export class Held {
  readonly #max: number;
  readonly #counts = new Map<string, number>();

  constructor(max: number) {
    this.#max = max;
  }

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  isFull(name: string): boolean {
    return this.of(name) >= this.#max;
  }

  /** @returns to be called when it is held no more; a second time does nothing */
  take(name: string): () => void {
    this.#counts.set(name, this.of(name) + 1);
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      const left = this.of(name) - 1;
      if (left === 0) this.#counts.delete(name);
      else this.#counts.set(name, left);
    };
  }
}

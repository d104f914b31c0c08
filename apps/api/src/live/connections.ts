/** Of one address: a lecture hall. */
const ADDRESS_MAX = 400;
const SERVER_MAX = 5_000;

/** Counts the connections that are held open, by the address that they come from. */
export class Connections {
  readonly #byAddress = new Map<string, number>();
  #all = 0;

  of(address: string): number {
    return this.#byAddress.get(address) ?? 0;
  }

  /** @returns to be called once when it is closed; null where there are too many */
  open(address: string): (() => void) | null {
    if (this.#all >= SERVER_MAX || this.of(address) >= ADDRESS_MAX) return null;
    this.#all += 1;
    this.#byAddress.set(address, this.of(address) + 1);
    let isClosed = false;
    return () => {
      if (isClosed) return;
      isClosed = true;
      this.#all -= 1;
      const left = this.of(address) - 1;
      if (left === 0) this.#byAddress.delete(address);
      else this.#byAddress.set(address, left);
    };
  }
}

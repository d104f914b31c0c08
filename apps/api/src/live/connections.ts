import { Held } from './held.ts';

/** Of one address: a lecture hall. */
const ADDRESS_MAX = 400;
const SERVER_MAX = 5_000;

/** Counts the connections that are held open, by the address that they come from. */
export class Connections {
  readonly #byAddress = new Held(ADDRESS_MAX);
  #all = 0;

  of(address: string): number {
    return this.#byAddress.of(address);
  }

  /** @returns to be called when it is closed; null where there are too many */
  open(address: string): (() => void) | null {
    if (this.#all >= SERVER_MAX || this.#byAddress.isFull(address)) return null;
    this.#all += 1;
    const release = this.#byAddress.take(address);
    let isOpen = true;
    return () => {
      if (isOpen) this.#all -= 1;
      isOpen = false;
      release();
    };
  }
}

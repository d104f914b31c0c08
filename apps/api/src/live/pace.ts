/** Does something at once when it is asked for, and not again before a time is over: then once for all that asked meanwhile. */
export class Pace {
  readonly #act: () => void;
  #last = Number.NEGATIVE_INFINITY;
  #planned: { at: number; timer: NodeJS.Timeout } | null = null;

  constructor(act: () => void) {
    this.#act = act;
  }

  /** @param ms between the last time and the next, at the least */
  ask(ms: number): void {
    const now = performance.now();
    const at = Math.max(now, this.#last + ms);
    if (this.#planned !== null && this.#planned.at <= at) return;
    this.close();
    if (at <= now) this.#now();
    else this.#planned = { at, timer: setTimeout(() => this.#now(), at - now) };
  }

  close(): void {
    if (this.#planned !== null) clearTimeout(this.#planned.timer);
    this.#planned = null;
  }

  #now(): void {
    this.#planned = null;
    this.#last = performance.now();
    this.#act();
  }
}

/** When the response to a request is due, as `performance.now()` counts. */
export class Deadline {
  at: number;
  readonly #ms: number;

  constructor(ms: number) {
    this.#ms = ms;
    this.at = performance.now() + ms;
  }

  /** Gives the request its whole time again, after it has waited for its turn. */
  restart(): void {
    this.at = performance.now() + this.#ms;
  }
}

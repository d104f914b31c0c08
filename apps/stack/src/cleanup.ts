/** Closes what has been opened, in reverse order; one failure does not prevent the others. */
export class Cleanup {
  readonly #tasks: (() => Promise<unknown>)[] = [];

  add(task: () => Promise<unknown>): void {
    this.#tasks.push(task);
  }

  async run(onError: (error: unknown) => void): Promise<void> {
    for (const task of this.#tasks.reverse()) await task().catch(onError);
    this.#tasks.length = 0;
  }
}

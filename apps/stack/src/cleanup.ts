/** What has been opened, closed again in the opposite order; one that fails does not keep the others open. */
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

import { START } from './walk-order.ts';
import type { Workspace } from './workspace.ts';

/** Added to each carry, so that zero means "not reached". */
const SHIFT = 1 - START;

/** The entities that walks of one length reach, each with the best carry of any walk. */
export class Layer {
  readonly entities: number[] = [];
  readonly #workspace: Workspace;
  /** Carry by entity, plus `SHIFT`. */
  readonly #numbers: Int32Array;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.#numbers = workspace.lend();
  }

  has(entity: number): boolean {
    return this.#numbers[entity] !== 0;
  }

  get(entity: number): number {
    return (this.#numbers[entity] ?? 0) - SHIFT;
  }

  set(entity: number, value: number): void {
    if (this.#numbers[entity] === 0) this.entities.push(entity);
    this.#numbers[entity] = value + SHIFT;
  }

  /** Returns the array to the workspace; the object must not be used afterwards. */
  release(): void {
    for (const entity of this.entities) this.#numbers[entity] = 0;
    this.#workspace.takeBack(this.#numbers);
  }
}

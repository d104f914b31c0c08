import { START } from './walk-order.ts';
import type { Workspace } from './workspace.ts';

/** Added to every number, so that zero means "nobody here". */
const SHIFT = 1 - START;

/** Where the walks of one number of ties stand, each place with the best number that any of them brings there. */
export class Layer {
  readonly entities: number[] = [];
  readonly #workspace: Workspace;
  /** By entity, shifted. */
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

  /** After this it may not be used. */
  release(): void {
    for (const entity of this.entities) this.#numbers[entity] = 0;
    this.#workspace.takeBack(this.#numbers);
  }
}

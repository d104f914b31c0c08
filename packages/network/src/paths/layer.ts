import { START } from './walk-order.ts';
import type { Workspace } from './workspace.ts';

/** Added to each carry, so that zero means "not reached". */
const SHIFT = 1 - START;
/** Of so many entities one is few: a whole array would cost more than the search. */
const FEW = 256;

/** The entities that walks of one length reach, each with the best carry of any walk. */
export class Layer {
  readonly entities: number[] = [];
  readonly #workspace: Workspace;
  /** Carry by entity, plus `SHIFT`: in a map as long as they are few, then in an array. */
  readonly #few = new Map<number, number>();
  #numbers: Int32Array | null = null;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  has(entity: number): boolean {
    return this.#numbers === null ? this.#few.has(entity) : this.#numbers[entity] !== 0;
  }

  get(entity: number): number {
    return ((this.#numbers === null ? this.#few.get(entity) : this.#numbers[entity]) ?? 0) - SHIFT;
  }

  set(entity: number, value: number): void {
    if (!this.has(entity)) this.entities.push(entity);
    if (this.#numbers === null && this.entities.length * FEW > this.#workspace.length) {
      this.#numbers = this.#workspace.lend();
      for (const [each, number] of this.#few) this.#numbers[each] = number;
    }
    if (this.#numbers === null) this.#few.set(entity, value + SHIFT);
    else this.#numbers[entity] = value + SHIFT;
  }

  /** Returns the array to the workspace; the object must not be used afterwards. */
  release(): void {
    if (this.#numbers === null) return;
    for (const entity of this.entities) this.#numbers[entity] = 0;
    this.#workspace.takeBack(this.#numbers);
  }
}

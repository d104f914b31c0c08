import { type ChainQuestion, growLayer, sizeOf } from './grow-layer.ts';
import { Layer } from './layer.ts';
import { isJoined, START, type WalkOrder } from './walk-order.ts';

/**
 * Layer k holds the entities that a chain of the asked length can pass after k ties, each with the best carry
 * of a walk from the end. Walks grow from both ends, always from the side with fewer ties to look at, until
 * together they are as long as the chain; entities that cannot reach the other end are then removed. Grown
 * layers are reused for longer chains.
 */
export class ChainLayers {
  readonly #question: ChainQuestion;
  readonly #order: WalkOrder;
  readonly #forward: Layer[];
  readonly #backward: Layer[];
  /** Layers of the last length asked for, after entities without a way to the end are removed. */
  readonly #struckOut: Layer[] = [];

  constructor(question: ChainQuestion, order: WalkOrder) {
    const { workspace } = question.index;
    this.#question = question;
    this.#order = order;
    this.#forward = [new Layer(workspace)];
    this.#backward = [new Layer(workspace)];
    this.#forward[0]?.set(question.from, START);
    this.#backward[0]?.set(question.to, START);
  }

  /**
   * Yields between slices of work and returns the layers after 1 to `length` ties; null when no walk is that
   * long. The layers are valid until the next call.
   */
  *ofLength(length: number): Generator<void, Layer[] | null> {
    this.#releaseAll(this.#struckOut);
    yield* this.#growTo(length);
    const after = length - Math.min(length, this.#backward.length - 1);
    const meeting = this.#meet(this.#forward[after], this.#backward[length - after]);
    this.#struckOut.push(meeting);
    if (meeting.entities.length === 0) return null;
    const layers = this.#backward.slice(0, length - after).reverse();
    let layer = meeting;
    for (let ties = after; ties > 0; ties -= 1) {
      layers.unshift(layer);
      layer = yield* this.#grow(layer, true, this.#forward[ties - 1]);
      this.#struckOut.push(layer);
    }
    return layers;
  }

  /** Returns the arrays to the workspace; the object must not be used afterwards. */
  release(): void {
    for (const layers of [this.#struckOut, this.#forward, this.#backward]) this.#releaseAll(layers);
  }

  #releaseAll(layers: Layer[]): void {
    for (const layer of layers.splice(0)) layer.release();
  }

  *#growTo(length: number): Generator<void> {
    while (this.#forward.length + this.#backward.length - 2 < length) {
      const [ahead, behind] = [this.#forward.at(-1), this.#backward.at(-1)];
      if (ahead === undefined || behind === undefined) return;
      if (this.#backward.length > 1 && sizeOf(ahead, this.#question) < sizeOf(behind, this.#question)) {
        this.#forward.push(yield* this.#grow(ahead, false));
      } else {
        this.#backward.push(yield* this.#grow(behind, true));
      }
    }
  }

  #grow(layer: Layer, isBackward: boolean, within?: Layer): Generator<void, Layer> {
    return growLayer(this.#question, layer, { order: this.#order, isBackward, within });
  }

  #meet(ahead: Layer | undefined, behind: Layer | undefined): Layer {
    const meeting = new Layer(this.#question.index.workspace);
    for (const entity of ahead?.entities ?? []) {
      if (ahead === undefined || !behind?.has(entity)) continue;
      const carriedBack = behind.get(entity);
      if (isJoined(this.#order, ahead.get(entity), carriedBack)) meeting.set(entity, carriedBack);
    }
    return meeting;
  }
}

import { ENTITY_KINDS } from '@kto-kogo/domain';
import type { Keeper } from '../networks/keeper.ts';
import { FIELDS, OTHER, STAMP } from '../paths/rows.ts';
import type { TemporalIndex } from '../paths/temporal-index.ts';

const FIGURE = ENTITY_KINDS.indexOf('FIGURE');

/** How far an entity is in: not at all, with its ties to centres alone, with all its ties to whatever is settled, or as a centre. */
const OUT = 0;
const NAMED = 1;
const SETTLED = 2;
const CENTRE = 3;

/** What was chosen so far. What would make it larger than it may be is not added at all. */
export class GrowingCore {
  readonly entities: number[] = [];
  readonly ties: number[] = [];
  /** How many ties were looked at. */
  looked = 0;
  readonly #index: TemporalIndex;
  readonly #most: number;
  readonly #keeps: Keeper | null;
  readonly #states: Int32Array;
  /** Those that were named and are settled now. */
  readonly #settled: number[] = [];

  /**
   * @param most how many ties it may have, and how many entities
   * @param keeps which ties come with whoever is added; null for all
   */
  constructor(index: TemporalIndex, most: number, keeps: Keeper | null) {
    this.#index = index;
    this.#most = most;
    this.#keeps = keeps;
    this.#states = index.workspace.lend();
  }

  /** Returns the array to the workspace; nothing can be added afterwards. */
  release(): void {
    for (const entity of this.entities) this.#states[entity] = OUT;
    this.#index.workspace.takeBack(this.#states);
  }

  isIn(entity: number): boolean {
    return this.#states[entity] !== OUT;
  }

  /** Where its ties to the centres before are too many, it is in without them. @returns whether they are not */
  addCentre(entity: number): boolean {
    const fits = this.#orNothing(() => this.#settle(entity, CENTRE));
    if (!fits && !this.#isFull) this.#putIn(entity, CENTRE);
    return fits;
  }

  /** Adds it with its ties to the centres alone. @returns whether it fits */
  name(entity: number): boolean {
    return this.#orNothing(() => {
      this.#putIn(entity, NAMED);
      return this.#addKept(entity, (other) => this.#states[other] === CENTRE);
    });
  }

  /** Adds it with all its ties to what is in; a figure with the offices, trials and events that it is tied to. @returns whether it fits */
  add(entity: number): boolean {
    return this.#orNothing(() => {
      if (!this.#settle(entity, SETTLED)) return false;
      return this.#index.entities.kinds[entity] !== FIGURE || this.#settleThingsOf(entity);
    });
  }

  /** Adds the other ties that lead from it to what is in: those that did not come with it. @returns whether they fit */
  addOthers(entity: number): boolean {
    return this.#orNothing(() => {
      const state = this.#states[entity] ?? OUT;
      const isMeant = (other: number, place: number) => {
        if (this.#index.around.outward[place] !== 1 || this.#isKept(entity, other, place)) return false;
        const states = [state, this.#states[other] ?? OUT];
        return !states.includes(OUT) && (states.includes(CENTRE) || !states.includes(NAMED));
      };
      return state === OUT || this.#addTies(entity, isMeant);
    });
  }

  #settleThingsOf(figure: number): boolean {
    const { kinds } = this.#index.entities;
    const { starts, arcs } = this.#index.around;
    const end = starts[figure + 1] ?? 0;
    for (let place = starts[figure] ?? 0; place < end; place += 1) {
      const other = arcs[place * FIELDS + OTHER] ?? 0;
      if (kinds[other] !== FIGURE && !this.#settle(other, SETTLED)) return false;
    }
    return true;
  }

  #settle(entity: number, state: number): boolean {
    const before = this.#states[entity] ?? OUT;
    if (before >= SETTLED) return true;
    this.#putIn(entity, state);
    // One that was named has its ties to the centres.
    const others = before === NAMED ? [SETTLED] : [SETTLED, CENTRE];
    return this.#addKept(entity, (other) => others.includes(this.#states[other] ?? OUT));
  }

  #putIn(entity: number, state: number): void {
    if (this.#states[entity] === OUT) this.entities.push(entity);
    else this.#settled.push(entity);
    this.#states[entity] = state;
  }

  #addKept(entity: number, isMeant: (other: number) => boolean): boolean {
    return this.#addTies(entity, (other, place) => isMeant(other) && this.#isKept(entity, other, place));
  }

  #isKept(entity: number, other: number, place: number): boolean {
    const { arcs, ties } = this.#index.around;
    return this.#keeps?.(ties[place] ?? 0, arcs[place * FIELDS + STAMP] ?? 0, entity, other) ?? true;
  }

  #addTies(entity: number, isMeant: (other: number, place: number) => boolean): boolean {
    const { starts, arcs, ties } = this.#index.around;
    const [start, end] = [starts[entity] ?? 0, starts[entity + 1] ?? 0];
    this.looked += end - start;
    for (let place = start; place < end && !this.#isTooLarge; place += 1) {
      if (isMeant(arcs[place * FIELDS + OTHER] ?? 0, place)) this.ties.push(ties[place] ?? 0);
    }
    return !this.#isTooLarge;
  }

  #orNothing(add: () => boolean): boolean {
    const [entities, ties, settled] = [this.entities.length, this.ties.length, this.#settled.length];
    if (add()) return true;
    for (const entity of this.#settled.splice(settled)) this.#states[entity] = NAMED;
    for (const entity of this.entities.splice(entities)) this.#states[entity] = OUT;
    this.ties.length = ties;
    return false;
  }

  get #isFull(): boolean {
    return this.entities.length >= this.#most;
  }

  get #isTooLarge(): boolean {
    return this.ties.length > this.#most || this.entities.length > this.#most;
  }
}

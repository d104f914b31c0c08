import type { Id } from '@kto-kogo/domain';
import { orUndated } from '../claims/claims.ts';
import { FirstInOrder } from '../claims/first-in-order.ts';
import { stampOfTie, type TemporalIndex } from '../paths/temporal-index.ts';

/** A place in the order of ties, strongest first, then oldest, then by id. Undated ones come last. */
export type StrengthPlace = { strength: number; day: number; id: Id };

/** The first so many of ties in that order, after a place; and how many there are after it. */
export class Strongest {
  /** How many of those added come after the place. */
  remaining = 0;
  readonly #index: TemporalIndex;
  readonly #after: (StrengthPlace & { tie: number }) | null;
  readonly #ties: FirstInOrder;

  constructor(index: TemporalIndex, first: number, after: StrengthPlace | null) {
    this.#index = index;
    this.#after = after && { ...after, tie: index.tieIds.find(after.id) };
    this.#ties = new FirstInOrder(first, (a, b) => this.#compare(a, b));
  }

  add(tie: number): void {
    if (!this.#isAfter(tie)) return;
    this.remaining += 1;
    this.#ties.add(tie);
  }

  finish(): number[] {
    return this.#ties.finish();
  }

  placeOf(tie: number): StrengthPlace {
    return { strength: this.#strengthOf(tie), day: this.#dayOf(tie), id: this.#index.tieIds.at(tie) };
  }

  #compare(a: number, b: number): number {
    const [dayA, dayB] = [this.#dayOf(a), this.#dayOf(b)];
    return this.#strengthOf(b) - this.#strengthOf(a) || (dayA === dayB ? a - b : dayA - dayB);
  }

  #isAfter(tie: number): boolean {
    const after = this.#after;
    if (after === null) return true;
    const strength = this.#strengthOf(tie);
    if (strength !== after.strength) return strength < after.strength;
    const day = this.#dayOf(tie);
    if (day !== after.day) return day > after.day;
    // A tie that is not there any more has left its place.
    return after.tie < 0 ? this.#index.tieIds.at(tie) > after.id : tie > after.tie;
  }

  #strengthOf(tie: number): number {
    const { evidence, evidenceTable } = this.#index;
    return evidenceTable.strengths[evidence[tie] ?? 0] ?? 0;
  }

  #dayOf(tie: number): number {
    return orUndated(this.#index.stamps.first[stampOfTie(this.#index, tie)]);
  }
}

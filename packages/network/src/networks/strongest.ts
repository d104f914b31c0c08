import type { Id } from '@kto-kogo/domain';
import { stampOfTie, type TemporalIndex } from '../paths/temporal-index.ts';
import { UNDATED_DAY } from '../paths/temporal-tie.ts';

/** A place in the order of ties, strongest first, then oldest, then by id. Undated ones come last. */
export type StrengthPlace = { strength: number; day: number; id: Id };

/** Where the day of a place is no day. */
export const NO_DAY = Number.POSITIVE_INFINITY;

/** The first so many of ties in that order, after a place; and how many there are after it. */
export class Strongest {
  /** How many of those added come after the place. */
  remaining = 0;
  readonly #index: TemporalIndex;
  readonly #first: number;
  readonly #after: (StrengthPlace & { tie: number }) | null;
  /** The last of the first so many, once there are as many: what comes after it is none of them. */
  #last: number | null = null;
  #ties: number[] = [];

  constructor(index: TemporalIndex, first: number, after: StrengthPlace | null) {
    this.#index = index;
    this.#first = first;
    this.#after = after && { ...after, tie: index.tieIds.find(after.id) };
  }

  add(tie: number): void {
    if (!this.#isAfter(tie)) return;
    this.remaining += 1;
    if (this.#last !== null && this.#compare(tie, this.#last) > 0) return;
    this.#ties.push(tie);
    if (this.#ties.length >= 2 * this.#first) this.#cut();
  }

  finish(): number[] {
    this.#cut();
    return this.#ties;
  }

  placeOf(tie: number): StrengthPlace {
    return { strength: this.#strengthOf(tie), day: this.#dayOf(tie), id: this.#index.tieIds.at(tie) };
  }

  #cut(): void {
    this.#ties = this.#ties.sort((a, b) => this.#compare(a, b)).slice(0, this.#first);
    if (this.#ties.length === this.#first) this.#last = this.#ties.at(-1) ?? null;
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
    const day = this.#index.stamps.first[stampOfTie(this.#index, tie)] ?? UNDATED_DAY;
    return day === UNDATED_DAY ? NO_DAY : day;
  }
}

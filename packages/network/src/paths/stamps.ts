import { type Day, toDayNumber } from '@kto-kogo/domain';
import { UNDATED_DAY } from './temporal-tie.ts';

/** By number, the first and the last day of ties and their trait code: millions of ties share some thousands of them. */
export type Stamps = { first: Int32Array; last: Int32Array; traits: Uint16Array };

/** Numbers the stamps that occur. */
export class StampWriter {
  readonly #numbers = new Map<string, number>();
  readonly #first: number[] = [];
  readonly #last: number[] = [];
  readonly #traits: number[] = [];

  numberOf(earliest: Day | null, latest: Day | null, traits: number): number {
    const key = `${earliest} ${latest} ${traits}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#traits.length);
    this.#first.push(dayOf(earliest));
    this.#last.push(dayOf(latest));
    this.#traits.push(traits);
    return this.#traits.length - 1;
  }

  finish(): Stamps {
    return {
      first: Int32Array.from(this.#first),
      last: Int32Array.from(this.#last),
      traits: Uint16Array.from(this.#traits),
    };
  }
}

function dayOf(day: Day | null): number {
  return day === null ? UNDATED_DAY : toDayNumber(day);
}

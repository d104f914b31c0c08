import {
  COERCED,
  type Day,
  isMarkedDate,
  STANDINGS,
  TIE_KINDS,
  type TieTraits,
  TRUTHS,
  toDayNumber,
} from '@kto-kogo/domain';
import { type TemporalTie, UNDATED_DAY } from './temporal-tie.ts';
import { toTraitCode, traitsOfCode } from './traits.ts';

/**
 * What of a tie is no id, as one text: kind, standing, truth, coercion, date and its first and last day, with "-" for what is null. Millions of
 * ties share some thousands of them, so that each is understood once.
 */
export type Stamp = string;

/** By number, the first and the last day of ties and their trait code. */
export type Stamps = { first: Int32Array; last: Int32Array; traits: Uint16Array };

const NONE = '-';

export function traitsOfStamp({ traits }: Stamps, stamp: number): TieTraits {
  return traitsOfCode(traits[stamp] ?? 0);
}

export function stampOf(tie: Omit<TemporalTie, 'id' | 'from' | 'to' | 'occasion' | 'madeAt'>): Stamp {
  const { kind, standing, truth, coerced, date, earliest, latest } = tie;
  return [kind, standing, truth, coerced, date, earliest, latest].map((part) => part ?? NONE).join(' ');
}

/** Numbers the stamps that occur. */
export class StampWriter {
  readonly #numbers = new Map<Stamp, number>();
  readonly #first: number[] = [];
  readonly #last: number[] = [];
  readonly #traits: number[] = [];

  /** @throws where it is no stamp */
  numberOf(stamp: Stamp): number {
    const known = this.#numbers.get(stamp);
    if (known !== undefined) return known;
    const [kind, standing, truth, coerced, date, earliest, latest] = stamp.split(' ');
    if (date === undefined) throw new Error(`"${stamp}" is no stamp of a tie.`);
    const traits = {
      kind: wordOf(TIE_KINDS, kind),
      standing: wordOf(STANDINGS, standing),
      truth: truth === NONE ? null : wordOf(TRUTHS, truth),
      coerced: coerced === NONE ? null : wordOf(COERCED, coerced),
    };
    this.#numbers.set(stamp, this.#traits.length);
    this.#traits.push(toTraitCode(traits, isMarkedDate(date)));
    this.#first.push(dayOf(earliest));
    this.#last.push(dayOf(latest));
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

function wordOf<Word extends string>(words: readonly Word[], text: string | undefined): Word {
  const word = words.find((each) => each === text);
  if (word === undefined) throw new Error(`"${text}" is none of ${words.join(', ')}.`);
  return word;
}

function dayOf(day: Day | undefined): number {
  if (day === NONE) return UNDATED_DAY;
  const number = toDayNumber(day ?? '');
  if (!Number.isInteger(number)) throw new Error(`"${day}" is no day.`);
  return number;
}

import { fromDayNumber, toDayNumber } from '@kto-kogo/domain';
import type { TemporalTie } from '@kto-kogo/network';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export const TIES_EACH = 4;
const SEED = 1937;
const FIRST_DAY = toDayNumber('1934-01-01');
const LAST_DAY = toDayNumber('1939-12-31');
/** Of ten ends, how many fall on somebody by as many ties as he has: so a few gather very many (Barabási and Albert 1999). */
const BY_TIES_OF_TEN = 7;
/** Of ten dates, how many name a day; the others a month. */
const EXACT_OF_TEN = 8;

/**
 * Four ties a figure, dated 1934 to 1939, in the order of ids; the same for the same arguments. Whom they lead to is heavy-tailed. Where
 * they come from is every figure four times, or as heavy-tailed again: then a few name thousands, and most of a record is reached
 * from most of it.
 */
export function* makeTies(figures: number, isHeavyAtBothEnds: boolean): Generator<TemporalTie> {
  const random = xoroshiro128plus(SEED);
  const ends = new Uint32Array(figures * TIES_EACH * 2);
  const width = String(figures * TIES_EACH).length;
  const someone = (ties: number) =>
    ties > 0 && uniformInt(random, 1, 10) <= BY_TIES_OF_TEN
      ? (ends[uniformInt(random, 0, 2 * ties - 1)] ?? 0)
      : uniformInt(random, 0, figures - 1);
  for (let number = 0; number < figures * TIES_EACH; number += 1) {
    const from = isHeavyAtBothEnds ? someone(number) : number % figures;
    const to = someone(number);
    ends[2 * number] = from;
    ends[2 * number + 1] = to;
    const day = fromDayNumber(uniformInt(random, FIRST_DAY, LAST_DAY));
    const isExact = uniformInt(random, 1, 10) <= EXACT_OF_TEN;
    yield {
      id: `tie-${String(number).padStart(width, '0')}`,
      kind: 'ACCUSATION',
      from: figureId(from),
      to: figureId(to),
      occasion: null,
      madeAt: null,
      standing: 'DOCUMENTED',
      truth: 'FABRICATED',
      coerced: 'YES',
      date: isExact ? day : day.slice(0, 7),
      earliest: isExact ? day : `${day.slice(0, 7)}-01`,
      // The 28th will do for the end of any month.
      latest: isExact ? day : `${day.slice(0, 7)}-28`,
    };
  }
}

export function figureId(number: number): string {
  return `figure-${String(number).padStart(7, '0')}`;
}

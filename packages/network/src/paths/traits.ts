import {
  COERCED,
  keepsTraits,
  PERSON_TIE_KINDS,
  STANDINGS,
  TIE_KINDS,
  type TieTraits,
  TRUTHS,
  toDayNumber,
  type WalkFilter,
} from '@kto-kogo/domain';
import { UNDATED_DAY } from './temporal-tie.ts';
import type { WalkOrder } from './walk-order.ts';

const TRUTH_OR_NONE = [null, ...TRUTHS];
const COERCED_OR_NONE = [null, ...COERCED];
/** Every combination of what a filter asks beside the date. */
const ALL_TRAITS: TieTraits[] = TIE_KINDS.flatMap((kind) =>
  STANDINGS.flatMap((standing) =>
    TRUTH_OR_NONE.flatMap((truth) => COERCED_OR_NONE.map((coerced) => ({ kind, standing, truth, coerced }))),
  ),
);

/** The place of a tie's traits in the list of all, doubled, and one more where its date bears a mark. */
export function toTraitCode({ kind, standing, truth, coerced }: TieTraits, isMarked: boolean): number {
  const kindAndStanding = TIE_KINDS.indexOf(kind) * STANDINGS.length + STANDINGS.indexOf(standing);
  const withTruth = kindAndStanding * TRUTH_OR_NONE.length + TRUTH_OR_NONE.indexOf(truth);
  return 2 * (withTruth * COERCED_OR_NONE.length + COERCED_OR_NONE.indexOf(coerced)) + Number(isMarked);
}

export function traitsOfCode(code: number): TieTraits {
  const traits = ALL_TRAITS[code >> 1];
  if (traits === undefined) throw new RangeError(`${code} is no code of traits.`);
  return traits;
}

/** By trait code, how weakly a tie is attested: 0 is documented. */
export const WEAKNESS = byCode(({ standing }) => STANDINGS.indexOf(standing));

/** By trait code, 1 where both ends are people. */
export const IS_BETWEEN_PEOPLE = byCode(({ kind }) => Number(PERSON_TIE_KINDS.includes(kind)));

/** A filter as numbers, asked once for each tie that is looked at. */
export type TraitFilter = {
  /** By trait code: 1 where a tie may be walked. */
  keeps: Uint8Array;
  /** Day numbers: a tie may be walked whose last day is not before `since` and whose first is not after `until`. */
  since: number;
  until: number;
};

/** A marked date is in no certain order. An undated tie lies in no bounded span: any bound asks for a day. */
export function toTraitFilter(filter: WalkFilter, order: WalkOrder): TraitFilter {
  const { since, until } = filter;
  return {
    keeps: byCode((traits, isMarked) =>
      Number(!(isMarked && order === 'CERTAIN') && keepsTraits(traits, filter)),
    ),
    since: since === null ? (until === null ? UNDATED_DAY : UNDATED_DAY + 1) : toDayNumber(since),
    until: until === null ? Number.POSITIVE_INFINITY : toDayNumber(until),
  };
}

function byCode(value: (traits: TieTraits, isMarked: boolean) => number): Uint8Array {
  return Uint8Array.from(ALL_TRAITS.flatMap((traits) => [value(traits, false), value(traits, true)]));
}

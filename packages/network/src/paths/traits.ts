import { COERCED, STANDINGS, TIE_KINDS, TRUTHS, toDayNumber } from '@kto-kogo/domain';
import { keepsTie, type TieFilter } from '../tie-filter.ts';
import { type TemporalTie, UNDATED } from './temporal-tie.ts';

type Traits = Pick<TemporalTie, 'kind' | 'standing' | 'truth' | 'coerced'>;

const TRUTH_OR_NONE = [null, ...TRUTHS];
const COERCED_OR_NONE = [null, ...COERCED];
/** Every combination of what a filter asks beside the date: a tie bears its place in this list. */
const ALL_TRAITS: Traits[] = TIE_KINDS.flatMap((kind) =>
  STANDINGS.flatMap((standing) =>
    TRUTH_OR_NONE.flatMap((truth) => COERCED_OR_NONE.map((coerced) => ({ kind, standing, truth, coerced }))),
  ),
);

export function toTraitCode({ kind, standing, truth, coerced }: Traits): number {
  const kindAndStanding = TIE_KINDS.indexOf(kind) * STANDINGS.length + STANDINGS.indexOf(standing);
  const withTruth = kindAndStanding * TRUTH_OR_NONE.length + TRUTH_OR_NONE.indexOf(truth);
  return withTruth * COERCED_OR_NONE.length + COERCED_OR_NONE.indexOf(coerced);
}

/** Per trait code, how weakly a tie so marked is attested: 0 is documented. */
export const WEAKNESS = Uint8Array.from(ALL_TRAITS, ({ standing }) => STANDINGS.indexOf(standing));

/** A filter as numbers, asked once for each tie that is looked at. */
export type TraitFilter = {
  /** Per trait code: 1 where the filter keeps it. */
  keeps: Uint8Array;
  /** Day numbers: a tie is kept whose latest day is not before `since` and whose earliest is not after `until`. */
  since: number;
  until: number;
};

/** An undated tie lies in no bounded span: any bound asks for a day. */
export function toTraitFilter(filter: TieFilter): TraitFilter {
  const { since, until } = filter;
  const undated = { earliest: null, latest: null };
  return {
    keeps: Uint8Array.from(ALL_TRAITS, (traits) =>
      Number(keepsTie({ ...undated, ...traits }, filter, 'span')),
    ),
    since: since === null ? (until === null ? UNDATED : UNDATED + 1) : toDayNumber(since),
    until: until === null ? Number.POSITIVE_INFINITY : toDayNumber(until),
  };
}

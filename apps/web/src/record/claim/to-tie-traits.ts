import type { Coerced, Standing, TieKind, TieTraits, Truth } from '@kto-kogo/domain';

type AnsweredTie = {
  kind: TieKind;
  standing: Standing;
  truth?: Truth | undefined;
  coerced?: Coerced | undefined;
};

/** Fills in null where the API's type has no `truth` and `coerced`: it has them for accusations only. */
export function toTieTraits({ kind, standing, truth, coerced }: AnsweredTie): TieTraits {
  return { kind, standing, truth: truth ?? null, coerced: coerced ?? null };
}

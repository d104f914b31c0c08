import type { Coerced, Standing, TieKind, TieTraits, Truth } from '@kto-kogo/domain';

type AnsweredTie = {
  kind: TieKind;
  standing: Standing;
  truth?: Truth | undefined;
  coerced?: Coerced | undefined;
};

/** How a tie of the API is drawn: there only accusations have `truth` and `coerced`. */
export function toTieTraits({ kind, standing, truth, coerced }: AnsweredTie): TieTraits {
  return { kind, standing, truth: truth ?? null, coerced: coerced ?? null };
}

import type { TieTraits } from '../../marks/tie-looks.ts';
import type { TraceTie } from '../get-trace.ts';

/** How a tie of a chain is drawn. */
export function tieTraits(tie: TraceTie): TieTraits {
  const { kind, standing } = tie;
  return tie.__typename === 'Accusation'
    ? { kind, standing, truth: tie.truth, coerced: tie.coerced }
    : { kind, standing };
}

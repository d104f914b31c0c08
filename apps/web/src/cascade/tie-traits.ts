import type { TieTraits } from '../marks/tie-looks.ts';
import type { CascadeTie } from './cascade-record.ts';

/** How a tie of a cascade is drawn. */
export function traitsOf({ kind, standing, truth, coerced }: CascadeTie): TieTraits {
  return { kind, standing, truth: truth ?? undefined, coerced: coerced ?? undefined };
}

import { TIE_KIND_FACTS, TIE_KINDS, type TieSummary } from '@kto-kogo/domain';
import { countOf } from '../../../ui/count-of.ts';

/** What expanding will add, before it does: "14 accusations, 3 replacements". */
export function expansionWords(ties: readonly TieSummary[]): string {
  return TIE_KINDS.flatMap((kind) => {
    const count = ties.filter((tie) => tie.kind === kind).length;
    return count === 0 ? [] : [countOf(count, TIE_KIND_FACTS[kind].one, TIE_KIND_FACTS[kind].many)];
  }).join(', ');
}

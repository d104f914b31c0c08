import { formatEdtf, TIE_KIND_FACTS, type TieSummary, type Truth } from '@kto-kogo/domain';
import type { Network } from '@kto-kogo/network';

/** A tie in words, column by column, for the table, its order and the CSV. */
export type TableRow = {
  tie: TieSummary;
  date: string;
  who: string;
  word: string;
  whom: string;
  truth: string;
  coerced: string;
  standing: string;
};

const TRUTH_WORDS: Record<Truth, string> = {
  FABRICATED: 'fabricated',
  DISPUTED: 'disputed',
  SUBSTANTIATED: 'substantiated',
};
const COERCED_WORDS = { YES: 'yes', NO: 'no', UNKNOWN: 'not known' } as const;

/** Of a tie that nobody claimed against anybody, such as a replacement: nothing to answer, so the cell is empty to the eye. */
export const NOT_ASKED = 'not asked';

export function toTableRow(tie: TieSummary, network: Network): TableRow {
  const nameOf = (id: string) => network.nodes.get(id)?.shortName ?? id;
  return {
    tie,
    date: tie.date === null ? 'not known' : formatEdtf(tie.date, 'short'),
    who: nameOf(tie.from),
    word: TIE_KIND_FACTS[tie.kind].verb,
    whom: nameOf(tie.to),
    truth: tie.truth === null ? NOT_ASKED : TRUTH_WORDS[tie.truth],
    coerced: tie.coerced === null ? NOT_ASKED : COERCED_WORDS[tie.coerced],
    standing: tie.standing.toLowerCase(),
  };
}

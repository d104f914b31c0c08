import { formatEdtf, TIE_KIND_WORDS, type TieSummary, type Truth } from '@kto-kogo/domain';
import type { Network } from '@kto-kogo/network';

/** A tie in words, column by column, for the table, its order and the CSV. */
export type TableRow = {
  tie: TieSummary;
  date: string;
  who: string;
  word: string;
  whom: string;
  holds: string;
  force: string;
  recorded: string;
};

const HOLDS: Record<Truth, string> = {
  FABRICATED: 'fabricated',
  DISPUTED: 'disputed',
  SUBSTANTIATED: 'substantiated',
};
const FORCE = { YES: 'yes', NO: 'no', UNKNOWN: 'not known' } as const;

export const NOT_A_CLAIM = 'not a claim';
export const NO_FORCE_ASKED = 'n/a';

export function toTableRow(tie: TieSummary, network: Network): TableRow {
  const nameOf = (id: string) => network.nodes.get(id)?.shortName ?? id;
  return {
    tie,
    date: tie.date === null ? 'not known' : formatEdtf(tie.date, 'short'),
    who: nameOf(tie.from),
    word: TIE_KIND_WORDS[tie.kind].tie,
    whom: nameOf(tie.to),
    holds: tie.truth === null ? NOT_A_CLAIM : HOLDS[tie.truth],
    force: tie.coerced === null ? NO_FORCE_ASKED : FORCE[tie.coerced],
    recorded: tie.standing.toLowerCase(),
  };
}

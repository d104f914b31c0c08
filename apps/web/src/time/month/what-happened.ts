import {
  compareByDate,
  compareText,
  keepsArrest,
  keepsTie,
  parseEdtf,
  type TieFilter,
  type TieSummary,
} from '@kto-kogo/domain';
import type { Network, NetworkArrest, NetworkNode } from '@kto-kogo/network';
import { firstDay, lastDay, type Month } from '../../address/explore-view.ts';
import { monthOf } from './month-of.ts';

export type MonthContents = {
  /**
   * Ties dated to the month, oldest first, without ties of kind ARREST: the arrests are listed themselves.
   */
  ties: readonly TieSummary[];
  arrests: readonly NetworkArrest[];
  /** Events and trials that began or ended in it. */
  occurrences: readonly NetworkNode[];
  /** Number of ties whose date allows this month and others. */
  vague: number;
};

type Recorded = { network: Network; arrests: readonly NetworkArrest[] };

/** What the record dates to a month, of that which the filter keeps; its span does not matter here. */
export function whatHappened(month: Month, { network, arrests }: Recorded, filter: TieFilter): MonthContents {
  const keeps = { ...filter, since: firstDay(month), until: lastDay(month) };
  const ties = [...network.ties.values()].filter((tie) => tie.kind !== 'ARREST' && keepsTie(tie, keeps));
  const dated = ties.filter((tie) => monthOf(tie) === month);
  return {
    ties: dated.toSorted(compareByDate),
    arrests: arrests
      .filter((arrest) => keepsArrest(arrest, keeps) && monthOf(arrest) === month)
      .toSorted((a, b) => compareDays(a.earliest, b.earliest)),
    occurrences: [...network.nodes.values()]
      .filter(({ kind, date }) => (kind === 'EVENT' || kind === 'TRIAL') && touches(date, month))
      .toSorted((a, b) => compareDays(a.date, b.date)),
    vague: ties.length - dated.length,
  };
}

function touches(date: string | null, month: Month): boolean {
  const ends = date === null ? [] : date.startsWith('[') ? [date] : date.split('/');
  return ends.some((end) => monthOf(parseEdtf(end)) === month);
}

function compareDays(a: string | null, b: string | null): number {
  return compareText(a ?? '', b ?? '');
}

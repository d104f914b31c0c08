import {
  compareByDate,
  compareDates,
  compareText,
  firstDayOf,
  keepsArrest,
  keepsTie,
  lastDayOf,
  type Month,
  monthOf,
  monthsBetween,
  onlyMonthOf,
  parseEdtf,
  splitEdtf,
  TIE_KIND_FACTS,
  type TieFilter,
  type TieSummary,
} from '@kto-kogo/domain';
import type { Network, NetworkArrest, NetworkNode } from '@kto-kogo/network';

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
  const keeps = { ...filter, since: firstDayOf(month), until: lastDayOf(month) };
  const ties = [...network.ties.values()].filter(
    (tie) => TIE_KIND_FACTS[tie.kind].isInMonths && keepsTie(tie, keeps),
  );
  const dated = ties.filter((tie) => onlyMonthOf(tie) === month);
  return {
    ties: dated.toSorted(compareByDate),
    arrests: arrests
      .filter((arrest) => keepsArrest(arrest, keeps) && onlyMonthOf(arrest) === month)
      .toSorted((a, b) => compareDays(a.earliest, b.earliest)),
    occurrences: occurrencesIn(month, [...network.nodes.values()]),
    vague: ties.length - dated.length,
  };
}

/** Events and trials that began or ended in a month, oldest first. */
export function occurrencesIn<Node extends Pick<NetworkNode, 'kind' | 'date'>>(
  month: Month,
  nodes: readonly Node[],
): Node[] {
  return nodes
    .filter(({ kind, date }) => (kind === 'EVENT' || kind === 'TRIAL') && touches(date, month))
    .toSorted((a, b) => compareDates(a.date, b.date));
}

/** Events and trials that had begun before a month and went on after it, oldest first. */
export function goingOnIn<Node extends Pick<NetworkNode, 'kind' | 'date'>>(
  month: Month,
  nodes: readonly Node[],
): Node[] {
  return nodes
    .filter(({ kind, date }) => (kind === 'EVENT' || kind === 'TRIAL') && goesOn(date, month))
    .toSorted((a, b) => compareDates(a.date, b.date));
}

/** Events last years, and are background then; of one that lasts no longer than this, a month is a part. */
const SHORT_MONTHS = 6;

/** Of what went on through a month, whether the month was surely a part of it: a trial, or an event of a few months. */
export function isPartOf(month: Month, { kind, date }: Pick<NetworkNode, 'kind' | 'date'>): boolean {
  if (date === null) return false;
  const [begin, end] = splitEdtf(date)
    .runs.flat()
    .map((each) => parseEdtf(each));
  if (begin === undefined || end === undefined) return false;
  const isSure = begin.latest < firstDayOf(month) && end.earliest > lastDayOf(month);
  const lasts = monthsBetween(monthOf(begin.earliest), monthOf(end.latest)).length;
  return isSure && (kind === 'TRIAL' || lasts <= SHORT_MONTHS);
}

function goesOn(date: string | null, month: Month): boolean {
  if (date === null || touches(date, month)) return false;
  const { earliest, latest } = parseEdtf(date);
  return splitEdtf(date).form === 'INTERVAL' && earliest < firstDayOf(month) && latest > lastDayOf(month);
}

function touches(date: string | null, month: Month): boolean {
  if (date === null) return false;
  const { form, runs } = splitEdtf(date);
  const ends = form === 'INTERVAL' ? runs.flat() : [date];
  return ends.some((end) => onlyMonthOf(parseEdtf(end)) === month);
}

function compareDays(a: string | null, b: string | null): number {
  return compareText(a ?? '', b ?? '');
}

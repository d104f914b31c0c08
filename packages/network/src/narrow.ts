import { type Id, keepsTie, type TieFilter, type TieSummary } from '@kto-kogo/domain';
import { hasEnd, type Network } from './network.ts';

/** What the reader narrowed the record to, before any of it is drawn. */
export type Narrowing = {
  filter: TieFilter;
  hidden: readonly Id[];
  /** The centre of an ego view: only its ties. */
  focus: Id | null;
  /** Only ties among these; empty for everybody. */
  isolated: readonly Id[];
};

/** The ties that a filter chooses from: of nobody hidden, of the centre, among the isolated. */
export function tiesInReach(
  record: Network,
  { hidden, focus, isolated }: Omit<Narrowing, 'filter'>,
): TieSummary[] {
  const away = new Set(hidden);
  const among = new Set(isolated);
  return [...record.ties.values()].filter(
    (tie) =>
      !away.has(tie.from) &&
      !away.has(tie.to) &&
      (focus === null || hasEnd(tie, focus)) &&
      (among.size === 0 || (among.has(tie.from) && among.has(tie.to))),
  );
}

/**
 * The one set that everything counts: key, histogram, table, list and every export hold exactly these ties, and a drawing holds a part
 * of them.
 */
export function keptTies(record: Network, narrowing: Narrowing): TieSummary[] {
  return tiesInReach(record, narrowing).filter((tie) => keepsTie(tie, narrowing.filter));
}

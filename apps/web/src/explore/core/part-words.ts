import { keepsTie, type TieFilter } from '@kto-kogo/domain';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';
import { countOf, formatCount } from '../../ui/count-of.ts';
import { isOpeningFilter } from './is-opening-filter.ts';

/**
 * "Here are 612 of 10,000 figures, the most tied, with 1,998 of 40,120 ties", and whose part it is; of a filter also how many ties of the record
 * it keeps.
 */
export function partWords({
  omitted,
  kept,
  people,
  network,
  wanted: { around, filter },
}: Pick<ExplorerRecord, 'omitted' | 'kept' | 'people' | 'network' | 'wanted'>): string {
  const [figures, ties] = [people.all.size, network.ties.size];
  const ofFigures = `${formatCount(figures)} of ${countOf(figures + omitted.figures, 'figure', 'figures')}`;
  const ofTies = `${formatCount(ties)} of ${countOf(ties + omitted.ties, 'tie', 'ties')}`;
  const beside = around.length === 0 ? '' : ' and those around who is named';
  return `Here are ${ofFigures}, ${mostWords(filter)}${beside}, with ${ofTies}${keptWords()}`;

  function keptWords(): string {
    if (filter === null) return '';
    const here = [...network.ties.values()].filter((tie) => keepsTie(tie, filter)).length;
    if (kept === 0) return ', none of which the filters keep';
    const all = kept === 1 ? 'the one' : `all ${formatCount(kept)}`;
    const those = here === kept ? all : `${formatCount(here)} of the ${formatCount(kept)}`;
    return `, among them ${those} that the filters keep`;
  }
}

/** By what the figures were chosen. */
function mostWords(filter: TieFilter | null): string {
  if (filter === null) return 'the most tied';
  return isOpeningFilter({ ...filter, since: null, until: null })
    ? 'the most tied in these months'
    : 'those with most ties that the filters keep';
}

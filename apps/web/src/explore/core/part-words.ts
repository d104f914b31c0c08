import type { ExplorerRecord } from '../../record/network/explorer-record.ts';
import { countOf, formatCount } from '../../ui/count-of.ts';

/** "Here are 612 of 10,000 figures, the most tied, with 1,998 of 40,120 ties", and whose part it is. */
export function partWords({
  omitted,
  people,
  network,
  wanted: { around, since, until },
}: Pick<ExplorerRecord, 'omitted' | 'people' | 'network' | 'wanted'>): string {
  const [figures, ties] = [people.all.size, network.ties.size];
  const ofFigures = `${formatCount(figures)} of ${countOf(figures + omitted.figures, 'figure', 'figures')}`;
  const ofTies = `${formatCount(ties)} of ${countOf(ties + omitted.ties, 'tie', 'ties')}`;
  const most = `the most tied${since === null && until === null ? '' : ' in these months'}`;
  const beside = around.length === 0 ? '' : ' and those around who is named';
  return `Here are ${ofFigures}, ${most}${beside}, with ${ofTies}`;
}

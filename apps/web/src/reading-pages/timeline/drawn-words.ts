import { formatEdtf, type MonthSpan, onlyMonthOf, type TieSummary } from '@kto-kogo/domain';
import type { NetworkArrest } from '@kto-kogo/network';
import { countOf } from '../../ui/count-of.ts';

type Dated = Pick<TieSummary | NetworkArrest, 'earliest' | 'latest'>;

/** "446 ties and 155 arrests are drawn. 50 more are dated less closely than a month, and 3 lie outside these years." */
export function drawnWords(
  ties: readonly Dated[],
  arrests: readonly Dated[],
  { from, to }: MonthSpan,
): string {
  const isDrawn = (dated: Dated) => {
    const month = onlyMonthOf(dated);
    return month !== null && month >= from && month <= to;
  };
  const drawn = `${countOf(ties.filter(isDrawn).length, 'tie', 'ties')} and ${countOf(arrests.filter(isDrawn).length, 'arrest', 'arrests')} are drawn.`;
  const undrawn = [...ties, ...arrests].filter((dated) => !isDrawn(dated));
  const vague = undrawn.filter((dated) => onlyMonthOf(dated) === null).length;
  const outside = undrawn.length - vague;
  const reasons = [
    vague > 0 && `${vague} more are dated less closely than a month`,
    outside > 0 && `${outside} lie outside ${formatEdtf(from)} to ${formatEdtf(to)}`,
  ].filter((reason) => reason !== false);
  return reasons.length === 0 ? drawn : `${drawn} ${reasons.join(', and ')}: the table counts them.`;
}

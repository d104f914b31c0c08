import { keepsTie, TIE_KIND_FACTS, TIE_KINDS, type TieFilter, type TieSummary } from '@kto-kogo/domain';
import { OPENING_VIEW_FILTER } from '../../address/explore-view.ts';
import { countOf } from '../../ui/count-of.ts';

/** Why nothing is on screen, and the smallest change that brings something back. */
export type EmptyReason = { title: string; cause: string; offer: string; filter: TieFilter };

const RELAXATIONS: readonly {
  offer: string;
  cause: string;
  /** What is counted. */
  opens: Partial<TieFilter>;
  /** What is offered, where that is less. */
  change?: Partial<TieFilter>;
}[] = [
  {
    offer: 'Widen to all dates',
    cause: 'The date range hides',
    opens: { since: null, until: null },
  },
  {
    offer: 'Show them, whether they hold or not',
    cause: 'The answer to “Does the accusation hold?” hides',
    opens: { truth: null },
  },
  {
    offer: 'Show them, under force or not',
    cause: 'The answer to “Was the accuser under force?” hides',
    opens: { coerced: null },
  },
  {
    offer: 'Show them, however recorded',
    cause: 'The answer to “How well recorded?” hides',
    opens: { standing: null },
  },
  {
    offer: 'Show ties between people',
    cause: 'The kinds chosen hide',
    opens: { kinds: null },
    change: { kinds: OPENING_VIEW_FILTER.kinds },
  },
];

export function explainEmpty(ties: Iterable<TieSummary>, filter: TieFilter): EmptyReason {
  const all = [...ties];
  const kinds = TIE_KINDS.filter((kind) => filter.kinds?.includes(kind) ?? true).map(
    (kind) => TIE_KIND_FACTS[kind].many,
  );
  const title = kinds.length === 0 ? 'No kind of tie is chosen.' : `No ${kinds.join(', ')} left to show.`;
  for (const { offer, cause, opens, change = opens } of RELAXATIONS) {
    const count = all.filter((tie) => keepsTie(tie, { ...filter, ...opens })).length;
    if (count > 0)
      return {
        title,
        cause: `${cause} ${countOf(count, 'tie', 'ties')}.`,
        offer,
        filter: { ...filter, ...change },
      };
  }
  return {
    title,
    cause: `Together the filters hide all ${countOf(all.length, 'tie', 'ties')}.`,
    offer: 'Clear all filters',
    filter: OPENING_VIEW_FILTER,
  };
}

import { keepsTie, TIE_KIND_WORDS, TIE_KINDS, type TieFilter, type TieSummary } from '@kto-kogo/domain';
import { OPENING_VIEW_FILTER, toTieFilter, type ViewFilter } from '../../address/explore-view.ts';
import { countOf } from '../../ui/count-of.ts';

/** Why nothing is on screen, and the smallest change that brings something back. */
export type EmptyReason = { title: string; cause: string; offer: string; filter: ViewFilter };

const RELAXATIONS: readonly {
  /** What the count leaves unrestricted. */
  opens: Partial<TieFilter>;
  offer: string;
  cause: string;
  relax: (filter: ViewFilter) => ViewFilter;
}[] = [
  {
    opens: { since: null, until: null },
    offer: 'Widen to all dates',
    cause: 'The date range hides',
    relax: (filter) => ({ ...filter, since: null, until: null }),
  },
  {
    opens: { truth: null },
    offer: 'Show them, whether they hold or not',
    cause: 'The answer to “Does the accusation hold?” hides',
    relax: (filter) => ({ ...filter, truth: OPENING_VIEW_FILTER.truth }),
  },
  {
    opens: { coerced: null },
    offer: 'Show them, under force or not',
    cause: 'The answer to “Was the accuser under force?” hides',
    relax: (filter) => ({ ...filter, coerced: OPENING_VIEW_FILTER.coerced }),
  },
  {
    opens: { standing: null },
    offer: 'Show them, however recorded',
    cause: 'The answer to “How well recorded?” hides',
    relax: (filter) => ({ ...filter, standing: OPENING_VIEW_FILTER.standing }),
  },
  {
    opens: { kinds: null },
    offer: 'Show ties between people',
    cause: 'The kinds chosen hide',
    relax: (filter) => ({ ...filter, kinds: OPENING_VIEW_FILTER.kinds }),
  },
];

export function explainEmpty(ties: Iterable<TieSummary>, filter: ViewFilter): EmptyReason {
  const all = [...ties];
  const asked = toTieFilter(filter);
  const kinds = TIE_KINDS.filter((kind) => filter.kinds.includes(kind)).map(
    (kind) => TIE_KIND_WORDS[kind].many,
  );
  const title = kinds.length === 0 ? 'No kind of tie is chosen.' : `No ${kinds.join(', ')} left to show.`;
  for (const { opens, offer, cause, relax } of RELAXATIONS) {
    const count = all.filter((tie) => keepsTie(tie, { ...asked, ...opens })).length;
    if (count > 0)
      return { title, cause: `${cause} ${countOf(count, 'tie', 'ties')}.`, offer, filter: relax(filter) };
  }
  return {
    title,
    cause: `Together the filters hide all ${countOf(all.length, 'tie', 'ties')}.`,
    offer: 'Clear all filters',
    filter: OPENING_VIEW_FILTER,
  };
}

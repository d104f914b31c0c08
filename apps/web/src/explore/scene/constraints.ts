import { OPENING_VIEW_FILTER, type View } from '@kto-kogo/address';
import {
  type AnyList,
  chooseWords,
  FILTER_WORDS,
  type TieFilter,
  type TieSummary,
  WORKS_MAX,
  wordsOf,
} from '@kto-kogo/domain';
import { FILTER_QUESTIONS } from '../../marks/filter-questions.ts';
import { type Change, endIsolation, leaveFocus, setFilter, showAllHidden } from '../actions/view-changes.ts';

/** One thing by which a view leaves ties out, and the change that lets them in again. */
export type Constraint = {
  /** "The date range": the subject of "hides 12 ties". */
  name: string;
  offer: string;
  isSet: (view: View) => boolean;
  loosen: Change;
  /** Offered in its place where that alone brings ties back. */
  first?: { offer: string; loosen: Change };
  /** The least change for one tie; `loosen` where there is none of its own. */
  admit?: (tie: TieSummary) => Change;
};

type Words = Pick<Constraint, 'name' | 'offer'>;

const LISTS: Record<AnyList, Words> = {
  fate: { name: 'The choice of fates', offer: 'Show people of every fate' },
  hand: { name: 'The choice of who had a hand in it', offer: 'Show people with a hand in it and without' },
  sphere: { name: 'The choice of spheres', offer: 'Show people of every sphere' },
  tier: { name: 'The choice of tiers', offer: 'Show what sources of any tier say' },
  read: { name: 'The choice of sources read or not', offer: 'Show what rests on sources read or not' },
  works: { name: 'The choice of works', offer: 'Show what any work says' },
  truth: {
    name: `The answer to “${FILTER_QUESTIONS.truth}”`,
    offer: 'Show them, whether they hold or not',
  },
  coerced: {
    name: `The answer to “${FILTER_QUESTIONS.coerced}”`,
    offer: 'Show them, under force or not',
  },
  standing: {
    name: `The answer to “${FILTER_QUESTIONS.standing}”`,
    offer: 'Show them, however recorded',
  },
  kinds: { name: 'The choice of kinds of tie', offer: 'Show ties of all kinds' },
};

/** The kinds of the opening alone: all kinds bring in every office and event. */
const PERSON_TIES = {
  offer: 'Show ties between people',
  loosen: setFilter({ kinds: OPENING_VIEW_FILTER.kinds }),
};

/** In the order in which they are offered to be loosened. */
export const CONSTRAINTS: readonly Constraint[] = [
  {
    name: 'The date range',
    offer: 'Widen to all dates',
    isSet: ({ filter }) => filter.since !== null || filter.until !== null,
    loosen: setFilter({ since: null, until: null }),
  },
  ...(Object.keys(LISTS) as (keyof typeof LISTS)[]).map(
    (list): Constraint => ({
      ...LISTS[list],
      isSet: ({ filter }) => filter[list] !== null,
      loosen: setFilter({ [list]: null }),
      ...(list === 'kinds' ? { first: PERSON_TIES } : {}),
      admit: (tie) => (view) => setFilter(admitWord(view.filter, list, tie))(view),
    }),
  ),
  {
    name: 'The choice of names to be seen alone',
    offer: 'Show everybody',
    isSet: ({ isolated }) => isolated.length > 0,
    loosen: endIsolation,
  },
  {
    name: 'The list of the hidden',
    offer: 'Show who is hidden',
    isSet: ({ hidden }) => hidden.length > 0,
    loosen: showAllHidden,
  },
  {
    name: 'The view around one name',
    offer: 'Show all names',
    isSet: ({ focus }) => focus !== null,
    loosen: leaveFocus,
  },
];

/** Everything loosened: the filters are those of the opening. */
export const loosenAll: Change = (view) => ({
  ...leaveFocus(view),
  hidden: [],
  isolated: [],
  filter: OPENING_VIEW_FILTER,
});

/** The filter with the words of a tie added to a list: of all its people, or all its sources. */
function admitWord(filter: TieFilter, list: keyof typeof LISTS, tie: TieSummary): Partial<TieFilter> {
  const chosen: readonly string[] | null = filter[list];
  if (chosen === null) return {};
  const own = wordsOf(tie, list);
  // Between two events there is nobody who could fit.
  if (own.length === 0) return { [list]: null };
  const wider = [...new Set([...chosen, ...own])];
  if (list === 'works') return { works: wider.length > WORKS_MAX ? null : wider };
  return { [list]: chooseWords<string>(FILTER_WORDS[list], wider) };
}

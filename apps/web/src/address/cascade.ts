import { CASCADE_KINDS, CASCADE_ORDERS, type Coerced, EVERY_TIE, type TieFilter } from '@kto-kogo/domain';
import { asParam, number, optional, word } from './codecs.ts';
import { defineAddress, param, type ValueOf } from './define-address.ts';
import { SHAPES } from './explore-view.ts';
import { tieFilterParams } from './tie-filter-params.ts';

/** Said under force, or perhaps so. */
export const FORCED: readonly Coerced[] = ['YES', 'UNKNOWN'];

/**
 * A chain through a free man's speech runs in time but misleads: what is said in the open of one's own accord is no
 * consequence of having been named. So a cascade opens with what was said under force, or may have been.
 */
export const OPENING_FILTER: TieFilter = {
  ...EVERY_TIE,
  kinds: CASCADE_KINDS,
  coerced: FORCED,
};

/** All that a link must hold to reopen exactly this state of a replay. */
export const cascadeAddress = defineAddress({
  path: '/cascade/[id]',
  params: {
    /** The arrival shown, from 1; null is the last, with everybody reached. */
    step: param('step', optional(number(1, 999_999)), null),
    order: param('order', word(CASCADE_ORDERS, asParam), 'POSSIBLE'),
    filter: tieFilterParams(OPENING_FILTER),
    shape: param('view', word(SHAPES), 'network'),
  },
  form: {
    of: ({ filter, ...said }) => ({ ...said, filter: { ...EVERY_TIE, ...filter } }),
    from: (view) => view,
  },
});

export type CascadeView = ValueOf<typeof cascadeAddress>;

/** What the record is asked. */
export type CascadeQuestion = Pick<CascadeView, 'order' | 'filter'>;

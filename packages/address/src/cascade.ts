import {
  CASCADE_KINDS,
  CASCADE_ORDERS,
  type Coerced,
  EVERY_SOURCE,
  type SourceFilter,
  type WalkFilter,
} from '@kto-kogo/domain';
import { asParam, number, optional, word } from './codecs.ts';
import { defineAddress, param, type ValueOf } from './define-address.ts';
import { SHAPES } from './explore-view.ts';
import { laidParam, lensesParam } from './lenses.ts';
import { citedWalkParams } from './tie-filter-params.ts';

/** Accusations made under force, or possibly so. */
export const FORCED: readonly Coerced[] = ['YES', 'UNKNOWN'];

/**
 * A chain through voluntary speech is in the order of time but misleads: what somebody says of their own accord does not follow
 * from having been named. So a cascade starts with accusations that were made under force, or may have been.
 */
export const OPENING_FILTER: WalkFilter & SourceFilter = {
  ...{ kinds: CASCADE_KINDS, truth: null, coerced: FORCED, standing: null },
  ...{ since: null, until: null, ...EVERY_SOURCE },
};

/** Everything that a link needs to reopen exactly this state of a replay. */
export const cascadeAddress = defineAddress({
  path: '/cascade/[id]',
  params: {
    /** The number of the arrival shown, from 1; null for the first, where a replay begins. */
    step: param('step', optional(number(1, 999_999)), null),
    order: param('order', word(CASCADE_ORDERS, asParam), 'POSSIBLE'),
    filter: citedWalkParams(OPENING_FILTER),
    shape: param('view', word(SHAPES), 'network'),
    lenses: lensesParam,
    laid: laidParam,
  },
  form: {
    of: ({ filter, ...said }) => ({ ...said, filter: { ...filter, since: null, until: null } }),
    from: (view) => view,
  },
});

/** Where a cascade is begun: what lies over it is kept. */
export const sparksAddress = defineAddress({
  path: '/cascade',
  params: { lenses: lensesParam, laid: laidParam },
});

export type CascadeView = ValueOf<typeof cascadeAddress>;

/** The part of the view that the queries to the API depend on. */
export type CascadeQuestion = Pick<CascadeView, 'order' | 'filter' | 'lenses' | 'laid'>;

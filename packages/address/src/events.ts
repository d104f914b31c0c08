import { number, optional, word } from './codecs.ts';
import { defineAddress, param, type ValueOf } from './define-address.ts';
import { lensesParam, showAllWithoutLens, spokenOfParam } from './lenses.ts';

export const eventsAddress = defineAddress({
  path: '/events',
  params: {
    /** Null for all. */
    year: param('year', optional(number(1000, 2999)), null),
    order: param('order', word(['oldest', 'latest']), 'oldest'),
    /** Of a list that one page does not hold. */
    page: param('page', number(1, 999), 1),
    lenses: lensesParam,
    shown: spokenOfParam,
  },
  form: { of: showAllWithoutLens, from: (params) => params },
});

export type EventListParams = ValueOf<typeof eventsAddress>;

import { number, optional, word } from './codecs.ts';
import { defineAddress, param, type ValueOf } from './define-address.ts';

export const eventsAddress = defineAddress({
  path: '/events',
  params: {
    /** Null for all. */
    year: param('year', optional(number(1900, 1999)), null),
    order: param('order', word(['oldest', 'latest']), 'oldest'),
  },
});

export type EventListParams = ValueOf<typeof eventsAddress>;

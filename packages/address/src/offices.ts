import { SPHERES } from '@kto-kogo/domain';
import { number, optional, word } from './codecs.ts';
import { defineAddress, param, type ValueOf } from './define-address.ts';

export const officesAddress = defineAddress({
  path: '/offices',
  params: {
    /** Null for all. */
    sphere: param('sphere', optional(word(SPHERES)), null),
    order: param('order', word(['title', 'holders']), 'title'),
    /** Of a list that one page does not hold. */
    page: param('page', number(1, 999), 1),
  },
});

export type OfficeListParams = ValueOf<typeof officesAddress>;

import { SPHERES } from '@kto-kogo/domain';
import { entityId, number, optional, word } from './codecs.ts';
import { defineAddress, param, type ValueOf } from './define-address.ts';

export const SUCCESSION_VIEWS = ['lanes', 'sentences', 'table'] as const;
export const TABLE_ORDERS = ['date', 'office', 'who', 'whom'] as const;

export const successionAddress = defineAddress({
  path: '/succession',
  params: {
    view: param('view', word(SUCCESSION_VIEWS), 'lanes'),
    /** Null for all. */
    sphere: param('sphere', optional(word(SPHERES)), null),
    /** The figure whose terms are highlighted. */
    holder: param('holder', optional(entityId), null),
    /** The order of the table. */
    order: param('order', word(TABLE_ORDERS), 'date'),
    /** Of a list that one page does not hold. */
    page: param('page', number(1, 999), 1),
  },
});

export type SuccessionParams = ValueOf<typeof successionAddress>;

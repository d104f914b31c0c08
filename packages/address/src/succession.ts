import { SPHERES } from '@kto-kogo/domain';
import { entityId, optional, word } from './codecs.ts';
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
  },
});

export type SuccessionParams = ValueOf<typeof successionAddress>;

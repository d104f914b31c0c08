import { TIERS } from '@kto-kogo/domain';
import { number, optional, word } from './codecs.ts';
import { defineAddress, param, type ValueOf } from './define-address.ts';

export const sourcesAddress = defineAddress({
  path: '/sources',
  params: {
    /** Null for all. */
    tier: param('tier', optional(word(TIERS)), null),
    /** Of a list that one page does not hold. */
    page: param('page', number(1, 999), 1),
  },
});

export type WorkListParams = ValueOf<typeof sourcesAddress>;

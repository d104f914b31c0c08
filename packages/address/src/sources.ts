import { TIERS } from '@kto-kogo/domain';
import { optional, word } from './codecs.ts';
import { defineAddress, param, type ValueOf } from './define-address.ts';

export const sourcesAddress = defineAddress({
  path: '/sources',
  /** Null for all. */
  params: { tier: param('tier', optional(word(TIERS)), null) },
});

export type WorkListParams = ValueOf<typeof sourcesAddress>;

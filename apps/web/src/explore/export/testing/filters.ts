import { OPENING_VIEW_FILTER } from '@kto-kogo/address';
import { EVERY_TIE, type TieFilter } from '@kto-kogo/domain';

/** Views of the explorer that between them have every kind of tie, a span, one tie only, and none. */
export const FILTERS: readonly (readonly [what: string, filter: TieFilter])[] = [
  ['the opening', OPENING_VIEW_FILTER],
  ['the whole record', EVERY_TIE],
  [
    'accusations of 1937 that were not forced',
    {
      ...EVERY_TIE,
      kinds: ['ACCUSATION'],
      coerced: ['NO'],
      since: '1937-01-01',
      until: '1937-12-31',
    },
  ],
  [
    'what primary sources that were read say of army men who were executed',
    { ...EVERY_TIE, fate: ['EXECUTED'], sphere: ['ARMY'], tier: ['PRIMARY'], read: ['READ'] },
  ],
  ['terms', { ...EVERY_TIE, kinds: ['TENURE'] }],
  ['consequences', { ...EVERY_TIE, kinds: ['CONSEQUENCE'] }],
  ['nothing', { ...EVERY_TIE, kinds: [] }],
];

import { id, optional } from './codecs.ts';
import { defineAddress, param, type ValueOf } from './define-address.ts';

export const readingsAddress = defineAddress({
  path: '/readings',
  /** The group of interpretations; null for the first. */
  params: { group: param('group', optional(id), null) },
});

export type ReadingsParams = ValueOf<typeof readingsAddress>;

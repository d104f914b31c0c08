import { word } from './codecs.ts';
import { defineAddress, param, type ValueOf } from './define-address.ts';

export const TRIAL_ORDERS = ['oldest', 'latest', 'defendants'] as const;

export const trialsAddress = defineAddress({
  path: '/trials',
  params: { order: param('order', word(TRIAL_ORDERS), 'oldest') },
});

export type TrialListParams = ValueOf<typeof trialsAddress>;

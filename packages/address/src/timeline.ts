import type { Month, TieFilter } from '@kto-kogo/domain';
import { month, optional, word } from './codecs.ts';
import { defineAddress, param } from './define-address.ts';
import { OPENING_VIEW_FILTER, SHAPES } from './explore-view.ts';
import { openTurnedSpan, tieFilterParams } from './tie-filter-params.ts';

export type TimelineView = {
  /** The month whose claims are listed; null for none. */
  month: Month | null;
  filter: TieFilter;
  isTable: boolean;
};

/** Its parameters have the same names as in the address of the network. */
export const timelineAddress = defineAddress({
  path: '/timeline',
  params: {
    shape: param('view', word(SHAPES), 'network'),
    filter: tieFilterParams(OPENING_VIEW_FILTER),
    month: param('month', optional(month), null),
  },
  form: {
    of: ({ shape, filter, month }, report): TimelineView => ({
      month,
      filter: openTurnedSpan(filter, report),
      isTable: shape === 'table',
    }),
    from: ({ isTable, ...view }) => ({ ...view, shape: isTable ? 'table' : 'network' }),
  },
});

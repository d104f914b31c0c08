import type { TieFilter } from '@kto-kogo/domain';
import type { Month } from './explore-view.ts';
import { OPENING_VIEW } from './explore-view.ts';
import { writeView } from './explore-view-codec.ts';

/** What the address of the timeline says, in the words of the explorer's. */
export type TimelineView = {
  /** Of which month is listed what happened; null for none. */
  month: Month | null;
  filter: TieFilter;
  isTable: boolean;
};

export function timelineHref({ month, filter, isTable }: TimelineView): string {
  const selection = month === null ? null : ({ of: 'month', id: month } as const);
  return `/timeline${writeView({ ...OPENING_VIEW, filter, selection, shape: isTable ? 'table' : 'network' })}`;
}

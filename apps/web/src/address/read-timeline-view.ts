import { readView } from './explore-view-codec.ts';
import type { TimelineView } from './timeline-href.ts';

/** @param query as it stands in the address; what is not understood falls back and is said in `problems` */
export function readTimelineView(query: string): { view: TimelineView; problems: readonly string[] } {
  const { view, problems } = readView(new URLSearchParams(query));
  const { filter, selection, shape } = view;
  const { since, until } = filter;
  const isTurned = since !== null && until !== null && since > until;
  return {
    view: {
      month: selection?.of === 'month' ? selection.id : null,
      filter: isTurned ? { ...filter, since: null, until: null } : filter,
      isTable: shape === 'table',
    },
    problems: isTurned
      ? [...problems, `“since=${since.slice(0, 7)}” is after “until=${until.slice(0, 7)}”.`]
      : problems,
  };
}

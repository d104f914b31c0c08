import { expect, test } from 'vitest';
import { OPENING_VIEW_FILTER } from './explore-view.ts';
import { readTimelineView } from './read-timeline-view.ts';
import { timelineHref } from './timeline-href.ts';

const queryOf = (href: string) => href.replace(/^\/timeline\??/, '');

test.each([
  { month: null, filter: OPENING_VIEW_FILTER, isTable: false },
  {
    month: '1937-06',
    filter: { ...OPENING_VIEW_FILTER, since: '1936-01-01', until: '1938-12-31' },
    isTable: false,
  },
  { month: null, filter: { ...OPENING_VIEW_FILTER, kinds: [], truth: ['DISPUTED' as const] }, isTable: true },
])('a link reopens the timeline it was taken from', (view) => {
  expect(readTimelineView(queryOf(timelineHref(view)))).toEqual({ view, problems: [] });
});

test('the filters are named as those of the network', () => {
  const filter = { ...OPENING_VIEW_FILTER, kinds: ['ACCUSATION' as const], since: '1937-01-01' };
  expect(timelineHref({ month: '1937-06', filter, isTable: false })).toBe(
    '/timeline?kinds=accusation&since=1937-01&month=1937-06',
  );
});

test('a span the wrong way round is said and bounds nothing', () => {
  const { view, problems } = readTimelineView('since=1938-01&until=1937-01&month=1937-06');
  expect(view).toMatchObject({ month: '1937-06', filter: { since: null, until: null } });
  expect(problems).toHaveLength(1);
});

import type { PageName } from './pages.ts';

/** The pages that draw something, and so can be a step of a lesson. */
export const STAGE_PAGES = [
  'explore',
  'trace',
  'cascade',
  'figure',
  'trials',
  'trial',
  'office',
  'succession',
  'event',
  'timeline',
] as const satisfies readonly PageName[];

/** Which they are, in words. */
export const STAGE_WORDS =
  'the network, a trace, a cascade, a figure, all trials or one, an event, an office, the succession, or the timeline';

export function isStagePage(page: PageName): boolean {
  return (STAGE_PAGES as readonly PageName[]).includes(page);
}

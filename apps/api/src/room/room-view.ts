import { exploreAddress, isStagePage, readAddress, STAGE_WORDS } from '@kto-kogo/address';
import { LESSON_LIMITS } from '@kto-kogo/domain';
import { badInput } from '../errors/api-error.ts';
import type { GqlShowInput } from '../generated/resolvers.ts';

/**
 * What a class is shown, as the site writes it: a page that draws something.
 *
 * @throws ApiError BAD_USER_INPUT
 */
export function readShown({ view, frame }: GqlShowInput): string {
  const read = readView(view, 'show.view');
  if (read.page === null) throw badInput(`show.view: ${read.problems[0]}`);
  if (!isStagePage(read.page)) throw badInput(`show.view: this page draws nothing. Show ${STAGE_WORDS}.`);
  if (frame == null) return view;
  if (read.page !== 'explore') throw badInput('show.frame: only of a network a part is shown.');
  const { x, y, width, height } = frame;
  return exploreAddress.href({ ...read.value, frame: [x, y, width, height] });
}

/** What a member looks at: any page of this site. It is told the teacher, and shown to nobody unless it draws something. */
export function readLookedAt(view: string | null): string | null {
  if (view === null) return null;
  return readView(view, 'view').page === null ? null : view;
}

/** Whether a view can be brought before a class. */
export function isDrawn(view: string): boolean {
  const { page } = readAddress(view);
  return page !== null && isStagePage(page);
}

/** @throws ApiError BAD_USER_INPUT where it is too long */
function readView(view: string, name: string) {
  if (view.length > LESSON_LIMITS.view)
    throw badInput(`${name} has at most ${LESSON_LIMITS.view} characters, not ${view.length}.`);
  return readAddress(view);
}

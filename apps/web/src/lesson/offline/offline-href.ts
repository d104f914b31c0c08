import { lessonAddress } from '@kto-kogo/address';

/** The file of a lesson. It is no page: the browser saves it. */
export function offlineHref(lesson: string): string {
  return `${lessonAddress.href(lesson)}/offline`;
}

import type { Metadata } from 'next';
import type { LessonRecord } from './get-lessons.ts';

/**
 * How programs find a page of a lesson. What a teacher made is reached by its link alone: it is in no index.
 *
 * @param path of the page that stands for it
 */
export function foundAs(
  { isShipped }: Pick<LessonRecord, 'isShipped'>,
  path: string,
): Pick<Metadata, 'alternates' | 'robots'> {
  return isShipped ? { alternates: { canonical: path } } : { robots: { index: false } };
}

/** A teacher need not say what a lesson is about. */
export function describedBy(words: string): Pick<Metadata, 'description'> {
  return words.trim() === '' ? {} : { description: words };
}

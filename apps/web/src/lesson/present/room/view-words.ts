import { type PageName, readAddress } from '@kto-kogo/address';
import type { Id } from '@kto-kogo/domain';

const KINDS: Partial<Record<PageName, string>> = {
  explore: 'the network',
  trace: 'a way between two',
  sparks: 'what began it',
  cascade: 'what followed from one event',
  figures: 'the people',
  figure: 'a person',
  trials: 'the trials',
  trial: 'a trial',
  offices: 'the offices',
  office: 'an office',
  succession: 'who held an office',
  events: 'the events',
  event: 'an event',
  timeline: 'the timeline',
  readings: 'the readings',
  lessons: 'the lessons',
  lesson: 'a lesson',
  lessonRead: 'a lesson',
  notes: 'the notes',
  thesis: 'a reading',
  sources: 'the sources',
  glossary: 'the glossary',
  search: 'the search',
};

/** What is looked at: the kind of page, in words, and the id of what in the record it is of; null for nothing in particular. */
export function subjectOf(view: string): { kind: string; id: Id | null } {
  const read = readAddress(view);
  if (read.page === null) return { kind: 'another page', id: null };
  const isOfRecord = !read.page.startsWith('lesson');
  const [named = null] = read.id === null ? read.ids.entities : [read.id];
  return { kind: KINDS[read.page] ?? 'another page', id: isOfRecord ? named : null };
}

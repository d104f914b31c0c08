import type { Tier } from '@kto-kogo/domain';
import { TIER_MEANINGS } from './tier-meanings.ts';

const LAST_RESORT = 'Used where nothing better was found, and shown as that.';
const NAMES_ALONE = 'Used only for who named whom, never for whether it was so.';

/** What a sort of work is worth within its tier. */
const WORTH: Record<Tier, Readonly<Record<string, string>>> = {
  PRIMARY: {
    'archival-document':
      'A document of the state, of the party or of a person, or an edition of such documents. It proves that something was written down, not that it was so; the protocol of an interrogation proves no more.',
    'book-text':
      'A book whose texts come from those of whom it tells: memoirs, diaries, letters, other writings. It is at first hand for what they did, saw and thought, and no better than hearsay for the rest.',
    'contemporary-polemic':
      'A text of the time that takes a side. It shows what was known and argued then, for the cause of its author.',
    'contemporary-press':
      'The press of the time. It shows what was printed, when and for whom, not that it was so.',
    'inquiry-report':
      'The report of an inquiry of the time. It weighs the testimony and the papers that it had; what it was not shown, it could not know.',
    interview:
      'What somebody who was there told others, mostly many years later. It is at first hand for what was seen, and rests on memory.',
    letter: 'A letter of the time. It shows what its writer wanted to say, and when.',
    memoir:
      'Memoirs of somebody who was there. They are at first hand for what was seen and lived through, rest on memory, and are no better than hearsay for the rest.',
    'quotation-of-speech': 'A speech, as others quote it. It is as good as the quotation.',
    'rehabilitation-report':
      'What was found by those who examined the cases again, after Stalin’s death. They could read the files, and wrote what could be said in their own time.',
    'trial-transcript':
      'The record of a court: a report, a stenogram or a verdict. It proves what was said in court or printed as said there, not that it was so.',
  },
  SECONDARY: {
    article:
      'An article, written afterwards from documents, from testimony and from the works of others. It is as good as what it rests on.',
    'book-abstract': 'The abstract of a book: what the book holds, in short, without its evidence.',
    chapter:
      'A chapter of a book, written afterwards from documents, from testimony and from the works of others. It is as good as what it rests on.',
    'book-text':
      'A book, written afterwards from documents, from testimony and from the works of others. It is as good as what it rests on.',
    interview: 'What somebody told who knows the subject. It is as good as what that knowledge rests on.',
    'quotation-of-book': 'A book, as others quote it. What stands around the quotation is not seen.',
    review: 'A review: what a book holds, and what a reader who knows the subject thinks of it.',
    website: 'A website of those who study the subject. It is as good as what it rests on.',
  },
  TERTIARY: {
    'book-text': 'A handbook. It lists names, offices and dates that others found, and does not argue.',
    encyclopedia: 'An encyclopaedia or a handbook. It sums up what others found.',
    website: 'A website that sums up what others found.',
  },
  WEAK: {
    article: `An article of which too little is known to rely on it. ${LAST_RESORT}`,
    'book-text': `A book of whose author, or of what it rests on, too little is known to rely on it. ${LAST_RESORT}`,
    'student-notes':
      'What students took down in class. It shows what is taught, and proves nothing of what happened.',
    'teaching-material': `Material for teaching. It sums up for a class what others found. ${LAST_RESORT}`,
    website: `A website of which too little is known to rely on it. ${LAST_RESORT}`,
  },
  CONTESTED: {
    'archival-document': `A document, as it is given by an author who holds that the conspiracies were real. ${NAMES_ALONE}`,
    article: `An article by an author who holds that the conspiracies were real. ${NAMES_ALONE}`,
    'book-text': `A book by an author who holds that the conspiracies were real. ${NAMES_ALONE}`,
    'contemporary-polemic': `A text of the time that takes the side of those who said that the conspiracies were real. ${NAMES_ALONE}`,
    encyclopedia: `An encyclopaedia by authors who hold that the conspiracies were real. ${NAMES_ALONE}`,
  },
};

/** How far a work can be relied on, by what sort of work it is; of a sort that is not known, what is true of its tier. */
export function workWorth({ tier, type }: { tier: Tier; type: string }): string {
  return WORTH[tier][type] ?? TIER_MEANINGS[tier].meaning;
}

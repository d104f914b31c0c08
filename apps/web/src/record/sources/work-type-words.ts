/** Sorts of works, in words. */
const WORDS: Readonly<Record<string, string>> = {
  'archival-document': 'document from an archive',
  'book-abstract': 'abstract of a book',
  'book-text': 'book',
  'contemporary-polemic': 'polemic of the time',
  'contemporary-press': 'press of the time',
  encyclopedia: 'encyclopaedia',
  'inquiry-report': 'report of an inquiry',
  'quotation-of-book': 'book, as others quote it',
  'quotation-of-speech': 'speech, as others quote it',
  'rehabilitation-report': 'report of a rehabilitation',
  'student-notes': 'notes of students',
  'teaching-material': 'material for teaching',
  'trial-transcript': 'transcript of a trial',
};

/** What sort of work it is, in words. An editor may write others. */
export function workTypeWords(type: string): string {
  return WORDS[type] ?? type.replaceAll('-', ' ');
}

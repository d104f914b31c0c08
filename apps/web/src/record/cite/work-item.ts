import type { CslItem, CslName } from './csl-item.ts';

export type CitedWork = {
  id: string;
  title: string;
  author: string | null;
  year: string | null;
  type: string;
};

/** A place in a work, as a claim names it. */
export type CitedPlace = {
  where: string | null;
  url: string | null;
  read: boolean;
  work: CitedWork;
};

const BOOK = 'book';
/** What each sort of work of the record is to a library. */
const TYPES: Readonly<Record<string, CslItem['type']>> = {
  'book-text': BOOK,
  'book-abstract': BOOK,
  'quotation-of-book': BOOK,
  encyclopedia: BOOK,
  article: 'article-journal',
  interview: 'interview',
  review: 'article-journal',
  'contemporary-press': 'article-newspaper',
  'inquiry-report': 'report',
  'rehabilitation-report': 'report',
  website: 'webpage',
};

/** Of these the authors are mostly people; of the others mostly bodies. */
const BY_PEOPLE: readonly string[] = [
  ...['book-text', 'book-abstract', 'quotation-of-book', 'article', 'interview'],
  ...['contemporary-press', 'contemporary-polemic'],
];

/** A work as an item of a bibliography. @param places those that are cited; their words go into the note */
export function workItem(work: CitedWork, places: readonly CitedPlace[]): CslItem {
  const names = work.author === null ? null : readNames(work);
  const wheres = [...new Set(places.flatMap(({ where }) => where ?? []))];
  const url = places.find((place) => place.url !== null)?.url ?? null;
  const notes = [
    ...(wheres.length === 0 ? [] : [`Cited: ${wheres.join('; ')}.`]),
    ...(places.some(({ read }) => read) ? [] : ['Not read: it names where this can be checked.']),
  ];
  return {
    id: work.id,
    // A document that has an editor was published as a book; citation-js writes no other editor in RIS.
    type: names?.isEdited ? BOOK : (TYPES[work.type] ?? 'document'),
    title: work.title,
    ...(names !== null && (names.isEdited ? { editor: names.names } : { author: names.names })),
    ...(work.year !== null && issued(work.year)),
    ...(url !== null && { URL: url }),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}

/** "2015?" is about 2015. */
function issued(year: string): Pick<CslItem, 'issued'> {
  const [digits] = /\d{4}/.exec(year) ?? [];
  if (digits === undefined) return {};
  return { issued: { 'date-parts': [[Number(digits)]], ...(year !== digits && { circa: true }) } };
}

const EDITED = / \(eds?\.\)$/;
/** "J. Arch", "Oleg", "Yu.", "Gábor", "R." */
const NAME = /^\p{Lu}[\p{L}'’-]*\.?$/u;

/** People in their parts, where all of them are written as people are; else the author as it stands. */
function readNames({ author, type }: CitedWork): { names: CslName[]; isEdited: boolean } {
  const text = author ?? '';
  const isEdited = EDITED.test(text);
  const bare = text.replace(EDITED, '');
  const parts = bare.split(/, | and /).map((part) => part.split(' '));
  const arePeople =
    BY_PEOPLE.includes(type) &&
    parts.every((words) => words.length > 1 && words.every((word) => NAME.test(word) && !isAcronym(word)));
  const names = arePeople
    ? parts.map((words) => ({ family: words.at(-1) ?? '', given: words.slice(0, -1).join(' ') }))
    : [{ literal: bare }];
  return { names, isEdited };
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && !word.endsWith('.');
}

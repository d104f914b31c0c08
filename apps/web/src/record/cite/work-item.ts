import { splitNames } from '../sources/work-words.ts';
import type { CslItem, CslName } from './csl-item.ts';

export type CitedWork = {
  id: string;
  title: string;
  author: string | null;
  editors: string | null;
  container: string | null;
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
const IN_JOURNAL = 'article-journal';
/** What each sort of work of the record is to a library. An article without a journal has nothing of what makes it one there. */
const ALONE: Readonly<Record<string, CslItem['type']>> = {
  'book-text': BOOK,
  'book-abstract': BOOK,
  'quotation-of-book': BOOK,
  encyclopedia: BOOK,
  memoir: BOOK,
  chapter: 'chapter',
  interview: 'interview',
  'inquiry-report': 'report',
  'rehabilitation-report': 'report',
  website: 'webpage',
};
/** And if it stands in something. */
const CONTAINED: Readonly<Record<string, CslItem['type']>> = {
  ...ALONE,
  article: IN_JOURNAL,
  review: IN_JOURNAL,
  interview: IN_JOURNAL,
  'inquiry-report': IN_JOURNAL,
  'rehabilitation-report': IN_JOURNAL,
  'contemporary-press': 'article-newspaper',
  encyclopedia: 'chapter',
};

/** A work as an item of a bibliography. @param places those that are cited; their words go into the note */
export function workItem(work: CitedWork, places: readonly CitedPlace[]): CslItem {
  const { id, title, author, editors, container, year } = work;
  const wheres = [...new Set(places.flatMap(({ where }) => where ?? []))];
  const url = places.find((place) => place.url !== null)?.url ?? null;
  const date = year === null ? {} : issued(year);
  const notes = [
    // BibTeX and RIS have no other place for it.
    ...(date.issued?.circa ? ['The year is not certain.'] : []),
    ...(wheres.length === 0 ? [] : [`Cited: ${wheres.join('; ')}.`]),
    ...(places.some(({ read }) => read) ? [] : ['Not read: it names where this can be checked.']),
  ];
  return {
    id,
    type: typeOf(work),
    title,
    ...(author !== null && { author: readNames(author) }),
    ...(editors !== null && { editor: readNames(editors) }),
    ...(container !== null && readContainer(container)),
    ...date,
    ...(url !== null && { URL: url }),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}

/** "kolyma.ru", "IDFI, idfi.ge"; not "Sever.Realii". */
const HOST = /[\w-]\.[a-z]{2,}$/;

function typeOf({ type, editors, container }: CitedWork): CslItem['type'] {
  if (container !== null) return HOST.test(container) ? 'webpage' : (CONTAINED[type] ?? 'document');
  // A document that has an editor was published as a book; citation-js writes no other editor in RIS.
  return editors === null ? (ALONE[type] ?? 'document') : BOOK;
}

const CONTAINER = /^(?<title>.+?)(?:, vol\. (?<volume>\d+))?(?:, no\. (?<issue>\d+))?$/;

/** "The Russian Review, vol. 61, no. 1" in its parts. */
function readContainer(container: string): Pick<CslItem, 'container-title' | 'volume' | 'issue'> {
  const { title = container, volume, issue } = CONTAINER.exec(container)?.groups ?? {};
  return { 'container-title': title, ...(volume && { volume }), ...(issue && { issue }) };
}

/** "2015?" is about 2015. */
function issued(year: string): Pick<CslItem, 'issued'> {
  const [digits] = /\d{4}/.exec(year) ?? [];
  if (digits === undefined) return {};
  return { issued: { 'date-parts': [[Number(digits)]], ...(year !== digits && { circa: true }) } };
}

const AND_OTHERS = / and others$/;
/** "J. Arch", "Oleg", "Yu.", "Gábor", "R." */
const NAME = /^\p{Lu}[\p{L}'’-]*\.?$/u;
/** "Central Committee" is written as a person is. */
const BODY =
  /\b(Agency|Archives?|Association|Center|Centre|Collegium|Commission|Committee|Court|Educational|Forum|Foundation|Institute|Library|Office|Party|Reserve)\b/;
/** Else the last word alone is taken for the family's name. */
const FAMILIES = ['Sebag Montefiore'];

/** People in their parts, where all of them are written as people are; else the names as they stand, as those of a body. */
function readNames(names: string): CslName[] {
  const bare = names.replace(AND_OTHERS, '');
  const people = splitNames(bare);
  const arePeople =
    !BODY.test(bare) &&
    people.every((person) => person.split(' ').every((word) => NAME.test(word) && !isAcronym(word))) &&
    // "Izvestia" is no family; "Prudnikova and Kolpakidi" are two.
    (people.length > 1 || bare.includes(' '));
  if (!arePeople) return [{ literal: names }];
  return [...people.map(readPerson), ...(bare === names ? [] : [OTHERS])];
}

/** What BibTeX takes for "et al.", and other programs print. */
const OTHERS: CslName = { literal: 'others' };

function readPerson(person: string): CslName {
  const words = person.split(' ');
  const family = FAMILIES.find((name) => person.endsWith(` ${name}`)) ?? words.at(-1) ?? '';
  const given = person.slice(0, -family.length).trim();
  return given === '' ? { family } : { family, given };
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && !word.endsWith('.');
}

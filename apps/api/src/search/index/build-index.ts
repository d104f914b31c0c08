import { type Entity, groupBy, type Id, type Month, parseEdtf, type Term, yearOf } from '@kto-kogo/domain';
import { type FigureNames, indexNames, isName, shownGiven, shownSurname } from '../names/figure-names.ts';
import { type Around, describeEntity } from './describe-entity.ts';
import type { Document } from './document.ts';
import type { IndexInput } from './index-input.ts';
import { Lexicon } from './lexicon.ts';
import { type Phrase, WEIGHTS } from './phrase.ts';
import { WordReader } from './word-reader.ts';

export type SearchIndex = {
  lexicon: Lexicon;
  documents: readonly Document[];
  /** The documents in which each word stands. */
  postings: ReadonlyMap<string, readonly Document[]>;
  /** How much a word tells: a surname most, else one that stands in few documents. */
  weightOf: (word: string) => number;
  /** The surnames of figures, as they are shown. */
  surnames: ReadonlySet<string>;
  /** The given names of figures, as they are shown. */
  given: ReadonlySet<string>;
  /** The words of names: a mistake is forgiven in them, and not in what only tells of somebody. */
  nameWords: ReadonlySet<string>;
  /** The months in which anything is recorded. */
  months: ReadonlySet<Month>;
};

/** Builds the index of everything that may be found, once for each version of the record. Pauses at every document. */
export function* buildIndex(input: IndexInput): Generator<void, SearchIndex> {
  const lexicon = new Lexicon();
  const figures = input.entities.flatMap(({ entity, spellings }) =>
    entity.kind === 'FIGURE' ? [{ entity, spellings }] : [],
  );
  const surnameOf = new Map(figures.map(({ entity }) => [entity.id, shownSurname(entity.name)]));
  const surnames = new Set([...surnameOf.values()].flat());
  const reader = new WordReader(lexicon, surnames);
  // Before any text is read, so that a surname in it is known as one.
  const named = new Map<Id, FigureNames>();
  for (const { entity, spellings } of figures) {
    named.set(entity.id, indexNames(entity, spellings, lexicon));
    yield;
  }
  const around = aroundOf(input, surnameOf, reader);
  const mostTies = input.entities.reduce((most, { ties }) => Math.max(most, ties), 1);
  const documents: Document[] = input.terms.map(({ term, spellings }) =>
    documentOfTerm(term, spellings, reader),
  );
  for (const { entity, spellings, ties } of input.entities) {
    const weight = Math.log1p(ties) / Math.log1p(mostTies);
    documents.push({ ...documentOfEntity(entity, spellings, around, named.get(entity.id)), weight });
    yield;
  }
  const postings = postingsOf(documents);
  const given = new Set(figures.flatMap(({ entity }) => shownGiven(entity.name)));
  const weightOf = weigher(documents.length, postings, { surnames, given });
  const nameWords = new Set(
    documents.flatMap(({ phrases }) => phrases.filter(({ isName }) => isName).flatMap(({ words }) => words)),
  );
  return {
    lexicon,
    documents,
    postings,
    weightOf,
    surnames,
    given,
    nameWords,
    months: new Set(input.months),
  };
}

/** A surname tells whom it is about; what is asked of him beside it may be said of many. */
const OF_A_NAME = 0.85;
/** A given name is that of many, whether or not the record has but one of them. */
const OF_A_GIVEN_NAME = 0.5;

function weigher(
  count: number,
  postings: SearchIndex['postings'],
  { surnames, given }: { surnames: ReadonlySet<string>; given: ReadonlySet<string> },
): SearchIndex['weightOf'] {
  const most = Math.log1p(count);
  return (word) => {
    if (surnames.has(word)) return OF_A_NAME;
    const rarity = Math.log1p(count / (postings.get(word)?.length ?? 1)) / most;
    return given.has(word) ? Math.min(OF_A_GIVEN_NAME, rarity) : rarity;
  };
}

function aroundOf(
  { entities, ties }: IndexInput,
  surnameOf: ReadonlyMap<Id, string[]>,
  reader: WordReader,
): Around {
  const names = new Map(entities.map(({ entity, spellings }) => [entity.id, spellings]));
  const from = groupBy(ties, (tie) => tie.from);
  const to = groupBy(ties, (tie) => tie.to);
  return {
    from: (id) => from.get(id) ?? [],
    to: (id) => to.get(id) ?? [],
    surnameOf: (id) => surnameOf.get(id)?.join(' ') ?? '',
    namesOf: (id) => names.get(id) ?? [],
    read: (text) => reader.read(text),
  };
}

function documentOfEntity(
  entity: Entity,
  spellings: readonly string[],
  around: Around,
  { phrases, beginnings }: FigureNames = {
    phrases: [...spellings, entity.inSentence].map(around.read),
    beginnings: [],
  },
): Omit<Document, 'weight'> {
  const { id, kind } = entity;
  const sayings = kind === 'FIGURE' ? spellings.filter((each) => !isName(each)).map(around.read) : [];
  return {
    id,
    found: { of: 'entity', entity },
    spellings,
    phrases: [
      ...[...phrases, ...sayings].map((words) => nameOf(words, WEIGHTS.name)),
      ...describeEntity(entity, around),
    ],
    beginnings,
    days: kind === 'FIGURE' ? null : daysOf(entity.date),
    years: new Set(kind === 'FIGURE' ? [entity.born, entity.died].flatMap(yearsOf) : []),
  };
}

function documentOfTerm(term: Term, spellings: readonly string[], reader: WordReader): Document {
  const inTexts = new Set(term.aliases);
  const [aliases, names] = [
    spellings.filter((each) => inTexts.has(each)),
    spellings.filter((each) => !inTexts.has(each)),
  ];
  return {
    id: term.id,
    found: { of: 'term', term },
    spellings,
    phrases: [
      ...names.flatMap((name) => name.split(/[,;()]/)).map((name) => nameOf(reader.read(name), WEIGHTS.term)),
      ...aliases.map((alias) => nameOf(reader.read(alias), WEIGHTS.termAlias)),
    ].filter(({ words }) => words.length > 0),
    beginnings: [],
    weight: 0,
    days: null,
    years: new Set(),
  };
}

function nameOf(words: readonly string[], weight: number): Phrase {
  return { words, weight, wholeWeight: weight, isPost: false, isName: true };
}

function daysOf(date: string | null): Document['days'] {
  if (date === null) return null;
  const { earliest, latest } = parseEdtf(date);
  return { first: earliest, last: latest };
}

function yearsOf(date: string | null): number[] {
  return date === null ? [] : [yearOf(parseEdtf(date).earliest)];
}

function postingsOf(documents: readonly Document[]): Map<string, Document[]> {
  const postings = new Map<string, Document[]>();
  for (const document of documents) {
    for (const word of new Set(document.phrases.flatMap(({ words }) => words))) {
      const already = postings.get(word);
      if (already === undefined) postings.set(word, [document]);
      else already.push(document);
    }
  }
  return postings;
}

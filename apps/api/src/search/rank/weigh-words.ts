import type { SearchIndex } from '../index/build-index.ts';
import type { Nearness } from '../index/lexicon.ts';
import { isAside } from '../words/asides.ts';
import { expand, type TypedWord } from './expand.ts';
import { mendBreaks } from './mend-breaks.ts';
import { partCompounds } from './part-compounds.ts';
import type { Query } from './read-query.ts';
import type { WeighedWord } from './score.ts';
import { settingOf } from './setting.ts';

const CERTAIN = 0.9;
/** How much it counts against whoever has nothing to do with the one surname that was typed, or neither followed nor preceded its bearer. */
const ASKED_FOR = 1.5;
/** How much of a word that stands aside of a name counts against who is not described by it. */
const ASIDE = 0.2;

/**
 * The typed words, each with how much it counts. Beside a good name little counts that only says more of who bears it, and nothing else
 * can make up for the name.
 */
export function weighWords(text: string, { words: typed, dates }: Query, index: SearchIndex): WeighedWord[] {
  const words = partCompounds(mendBreaks(text, typed, index.lexicon), index.lexicon);
  const isDate = (word: string) => /^\d+$/.test(word) && dates.years.includes(Number(word));
  const expanded = words.map((word, at) => {
    const typedWord = besideOthers(expand(word, index, at === words.length - 1), index, {
      before: words[at - 1],
      after: words[at + 1],
    });
    return { ...typedWord, word, isDate: isDate(word), surnames: surnamesIn(typedWord.nearness, index) };
  });
  const named = expanded.map(({ surnames }) => surnames).filter(({ length }) => length > 0);
  const titles = titlesWith(named, index);
  const setting = settingOf(text, expanded, index);
  const unmetOf = (each: (typeof expanded)[number]) => {
    if (each.isDate || setting.has(each.word)) return 0;
    if (each.surnames.length > 0) return named.length === 1 ? ASKED_FOR : 1;
    if (named.length === 1 && isSuccession(each)) return ASKED_FOR;
    return named.length > 0 && standsAside(each, titles) ? ASIDE : 1;
  };
  return expanded.map((each) => {
    const { word, nearness, weight, isKnown, surnames } = each;
    const isSetting = setting.has(word);
    return { nearness, weight, isKnown, isSurname: surnames.length > 0, isSetting, unmet: unmetOf(each) };
  });
}

/** Of a man's surname the genitive, which may be the nominative of his wife's: Ежова. */
const DECLINED = 0.94;
const PATRONYMIC = /(?:[иі]ч|[вч]на)$/;

/**
 * What the words beside it tell of a word: before a patronymic it is a given name, even where it is somebody's surname; and after what
 * is no given name "Ежова" is as likely his as hers: "арест Ежова".
 */
function besideOthers(
  typed: TypedWord,
  { surnames, given, lexicon }: SearchIndex,
  { before, after }: { before: string | undefined; after: string | undefined },
): TypedWord {
  const isGiven = (word: string) => [...lexicon.exactly(word).keys()].some((each) => given.has(each));
  const { nearness } = typed;
  if (after !== undefined && PATRONYMIC.test(after) && [...nearness.keys()].some((word) => given.has(word))) {
    return {
      ...typed,
      nearness: new Map([...nearness].filter(([word]) => given.has(word) || !surnames.has(word))),
    };
  }
  if (before === undefined || PATRONYMIC.test(before) || isGiven(before)) return typed;
  const asLikely = (word: string, near: number) => (surnames.has(word) && near === DECLINED ? 1 : near);
  return { ...typed, nearness: new Map([...nearness].map(([word, near]) => [word, asLikely(word, near)])) };
}

/** Whose surname it is for certain, in whatever spelling and case. */
function surnamesIn(nearness: Nearness, { surnames }: SearchIndex): string[] {
  return [...nearness].flatMap(([word, near]) => (near >= CERTAIN && surnames.has(word) ? [word] : []));
}

/** The words of the names of events, trials and offices that have to do with all who were named, each by one of these surnames. */
function titlesWith(
  [first, ...others]: readonly (readonly string[])[],
  { postings }: SearchIndex,
): ReadonlySet<string> {
  const holding = (surnames: readonly string[] = []) =>
    new Set(surnames.flatMap((surname) => postings.get(surname) ?? []));
  const alsoIn = others.map(holding);
  const documents = [...holding(first)].filter(
    (document) =>
      document.found.of === 'entity' &&
      document.found.entity.kind !== 'FIGURE' &&
      alsoIn.every((each) => each.has(document)),
  );
  return new Set(
    documents.flatMap(({ phrases }) => phrases.filter(({ isName }) => isName).flatMap(({ words }) => words)),
  );
}

function isSuccession({ nearness }: TypedWord): boolean {
  return nearness.get('#predecessor') === 1 || nearness.get('#successor') === 1;
}

function standsAside({ nearness, isKnown }: TypedWord, titles: ReadonlySet<string>): boolean {
  const likely = isKnown ? [...nearness].filter(([, near]) => near >= CERTAIN) : [...nearness];
  return isAside(
    likely.map(([word]) => word),
    titles,
  );
}

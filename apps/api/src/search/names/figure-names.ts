import { type Figure, foldWords } from '@kto-kogo/domain';
import type { Lexicon } from '../index/lexicon.ts';
import { formsOfGivenName } from '../words/given-names.ts';
import { declineSurname } from './decline.ts';
import { type Beginnings, beginningsOf } from './initials.ts';

const DECLINED_NEARNESS = 0.94;
const TRANSLATED_NEARNESS = 0.94;
/** Given names that lose a vowel: Льва, Павла. */
const SHORTENED: Readonly<Record<string, string>> = { лев: 'льв', павел: 'павл' };

/**
 * A name taken apart; each given name and the surname folded, parts of a double surname apart. What stands in brackets is another name,
 * and no spelling of the one before them.
 */
type Name = { given: string[]; surname: string[]; isOther: boolean };

export type FigureNames = {
  /** The words under which a figure is indexed: each name's own, by which the lexicon knows its spellings. */
  phrases: string[][];
  /** With what its given names begin. */
  beginnings: Beginnings;
};

/** Takes the displayed name as the words to index by, and makes every other spelling and case stand for them. */
export function indexNames(figure: Figure, spellings: readonly string[], lexicon: Lexicon): FigureNames {
  const [shown] = namesIn(figure.name);
  if (shown === undefined) return { phrases: [], beginnings: [] };
  const phrases = [[...shown.given, ...shown.surname], shown.surname];
  // With what only tells it from others: "Nikonov (Kamchatka)".
  const whole = [figure.name, figure.nativeName ?? ''].filter((name) => name.includes('(')).map(foldWords);
  for (const word of [...phrases, ...whole].flat()) lexicon.add(word, word);
  const own = { ...shown, patronymic: patronymicIn(figure.nativeName) };
  const others = otherSurnames(figure);
  for (const spelling of spellings.filter(isName)) {
    for (const each of isToldApart(figure, shown) ? namesIn(spelling).slice(0, 1) : namesIn(spelling)) {
      const name = { ...each, isOther: each.isOther || each.surname.every((word) => others.has(word)) };
      const words = enterName(name, own, lexicon);
      phrases.push(words, words.slice(-name.surname.length));
    }
  }
  enterCases(figure.nativeName, shown, lexicon);
  enterGivenNames(shown, lexicon);
  const given = [figure.name, figure.nativeName ?? '', ...figure.aliases].flatMap((name) =>
    namesIn(name).map((each) => each.given),
  );
  return { phrases: unique([...phrases, ...whole]), beginnings: beginningsOf(given) };
}

/** The surnames in brackets: "Leiba Feldbin" is another name of Orlov, and no spelling of his surname. */
function otherSurnames({ name, nativeName }: Figure): ReadonlySet<string> {
  const names = [name, nativeName ?? ''].flatMap(namesIn);
  return new Set(names.flatMap(({ surname, isOther }) => (isOther ? surname : [])));
}

/** Whether the brackets hold no other name but a place: "Nikonov (Kamchatka)", Никонов. */
function isToldApart({ nativeName }: Figure, { given }: Name): boolean {
  return given.length === 0 && nativeName !== null && !nativeName.includes('(');
}

/** Whether words by which somebody is found are a name: all but "оглы" begin with capitals there, unlike in "bloody dwarf". */
export function isName(spelling: string): boolean {
  return spelling.split(/[\s(]+/).every((word) => !/^\p{Ll}/u.test(word) || word === 'оглы');
}

/** The surname of a displayed name, for words of names of events: "Murder of Sergei Kirov". */
export function shownSurname(name: string): string[] {
  return namesIn(name)[0]?.surname ?? [];
}

/** The given names of a displayed name. */
export function shownGiven(name: string): string[] {
  return namesIn(name)[0]?.given ?? [];
}

/**
 * A spelling's words stand for themselves, its surname for the shown one, its first name for the shown first one, and a patronymic in
 * any letters for the Russian one.
 */
function enterName(
  { given, surname, isOther }: Name,
  shown: Name & { patronymic: string | undefined },
  lexicon: Lexicon,
): string[] {
  if (isOther) {
    for (const word of [...given, ...surname]) lexicon.add(word, word);
    return [...given, ...surname];
  }
  const isGivenAlone = given.length === 0 && surname.every((word) => shown.given.includes(word));
  if (isGivenAlone) return [...shown.given, ...shown.surname];
  const standFor = (word: string, others: readonly string[], at: number) => {
    const other = others[at] ?? others.at(-1);
    if (other !== undefined) lexicon.add(word, other);
    return other ?? word;
  };
  const first = given.slice(0, 1).map((word) => standFor(word, shown.given, 0));
  const later = given.slice(1).map((word) => {
    const own = isPatronymic(word) ? (shown.patronymic ?? word) : word;
    lexicon.add(word, own);
    return own;
  });
  // A double surname written as one word.
  if (surname.length > 1 && shown.surname.length > 1) {
    for (const part of shown.surname) lexicon.add(surname.join(''), part);
  }
  return [...first, ...later, ...surname.map((word, at) => standFor(word, shown.surname, at))];
}

function enterCases(nativeName: string | null, shown: Name, lexicon: Lexicon): void {
  for (const { given, surname, isOther } of nativeName === null ? [] : namesIn(nativeName)) {
    const isWoman = given.some((word) => /[вч]на$/.test(word));
    for (const [at, word] of surname.entries()) {
      const other = isOther ? word : (shown.surname[at] ?? shown.surname.at(-1));
      if (other === undefined) continue;
      for (const form of declineSurname(word, isWoman)) lexicon.add(form, other, DECLINED_NEARNESS);
    }
    for (const word of given.slice(1).filter(isPatronymic)) {
      for (const form of declineSurname(word, isWoman)) lexicon.add(form, word, DECLINED_NEARNESS);
    }
    const [first = ''] = given;
    const own = shown.given[0];
    if (own === undefined || first.length < 3) continue;
    for (const form of declineSurname(SHORTENED[first] ?? first, false))
      lexicon.add(form, own, DECLINED_NEARNESS);
  }
}

/** In Russian, in the letters of other languages, and as Ukrainians end it: Иванович, Ivanovich, Iwanowitsch, Ivanovitch, Івановна. */
const PATRONYMIC = /(?:[иі]ч|[вч]на|i(?:t?s?ch|cz?)|[vw]na|c[hz]?na)$/;

const isPatronymic = (word: string): boolean => PATRONYMIC.test(word);

/** The patronymic in a Russian name, where it has one. */
function patronymicIn(nativeName: string | null): string | undefined {
  const [name] = nativeName === null ? [] : namesIn(nativeName);
  return name?.given.slice(1).find(isPatronymic);
}

function enterGivenNames({ given: [first] }: Name, lexicon: Lexicon): void {
  if (first === undefined) return;
  for (const form of formsOfGivenName(first)) {
    if (form !== first) lexicon.add(form, first, TRANSLATED_NEARNESS);
  }
}

/**
 * The names in "Mikhail Moskvin (Meyer Trilisser)": what stands before the brackets and what in them. Brackets after a first name hold
 * another first name: "Иван (Мамия) Дмитриевич Орахелашвили".
 */
function namesIn(text: string): Name[] {
  const outer = text.replace(/\([^)]*\)/g, ' ');
  const inner = [...text.matchAll(/\(([^)]*)\)(?=\s*$)/g)].map(([, name = '']) => name);
  const second = [...text.matchAll(/\(([^)]*)\)(?=\s*\S)/g)].map(([, name = '']) => name);
  const name = nameOf(outer);
  const others = second.flatMap((each) => foldWords(each)).map((given) => ({ ...name, given: [given] }));
  return [name, ...others, ...inner.map((each) => ({ ...nameOf(each), isOther: true }))].filter(
    ({ surname }) => surname.length > 0,
  );
}

function nameOf(text: string): Name {
  const words = text.split(/\s+/).filter((word) => foldWords(word).length > 0);
  return {
    given: words.slice(0, -1).flatMap(foldWords),
    surname: foldWords(words.at(-1) ?? ''),
    isOther: false,
  };
}

function unique(phrases: readonly string[][]): string[][] {
  return [...new Map(phrases.map((words) => [words.join(' '), words])).values()];
}

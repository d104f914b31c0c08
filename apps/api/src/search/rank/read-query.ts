import { foldWords, withoutSigns } from '@kto-kogo/domain';
import { readDates, type SaidDates } from '../dates/read-dates.ts';
import { joinWords } from '../words/join-words.ts';
import { isStopWord } from '../words/stop-words.ts';

/** What somebody typed, taken apart. */
export type Query = {
  /** The words that say what is looked for, folded. */
  words: string[];
  /** Single letters of given names, folded: "n", "ya". */
  initials: string[];
  dates: SaidDates;
};

/** What is done with more than that: eight words say what is looked for. */
const WORDS_MAX = 12;
/** Romanised initials of more than one letter, where a full stop follows: "A. Ya. Vyshinsky". */
const DIGRAPH = /^(?:[kzsctdj]h|y[aeou]|[ji][aeou]|ts|tc|tz|sch|tsch|tch|dzh|дж)$/;
/** French and Italian articles and prepositions before a vowel: "l'arrestation", "dell'interno". */
const ELIDED = /(?<!\p{L})(?:l|d|qu|un|dell|all|nell|sull|dall)['’](?=[aeiouhéèêâîôû])/giu;
const PREPOSITIONS = new Set([
  'о',
  'в',
  'к',
  'с',
  'у',
  'и',
  'а',
  'a',
  'i',
  'w',
  'z',
  'o',
  'y',
  'e',
  's',
  'd',
  'l',
]);

export function readQuery(text: string): Query {
  const dates = readDates(text);
  const initials: string[] = [];
  const others = withoutSigns(dates.rest.replace(ELIDED, ' ')).replace(
    /(?<![\p{L}\p{N}\p{M}])(\p{L}{1,4})(\.?)(?![\p{L}\p{N}\p{M}])/gu,
    (all, letters, stop) => {
      if (!isInitial(letters, stop === '.')) return all;
      initials.push(...foldWords(letters));
      return ' ';
    },
  );
  const words = joinWords(foldWords(others));
  const telling = words.filter((word) => !isStopWord(word));
  // Initials alone are the beginning of a name, still being typed.
  const all = [...(telling.length > 0 ? telling : words), ...(words.length === 0 ? initials : [])];
  return {
    words: [...new Set(all)].slice(0, WORDS_MAX),
    initials: words.length === 0 ? [] : initials,
    dates,
  };
}

function isInitial(letters: string, hasStop: boolean): boolean {
  const [word = ''] = foldWords(letters);
  if ([...word].length === 1) return hasStop || letters !== letters.toLowerCase() || !PREPOSITIONS.has(word);
  return hasStop && DIGRAPH.test(word);
}

import { foldWords, romanisedWord } from '@kto-kogo/domain';
import { conceptOf } from '../words/concepts.ts';
import { declineWord } from '../words/decline-word.ts';
import { joinWords } from '../words/join-words.ts';
import { stem } from '../words/stem.ts';
import { isStopWord } from '../words/stop-words.ts';
import type { Lexicon } from './lexicon.ts';

const STEM_NEARNESS = 0.97;
const DECLINED_NEARNESS = 0.94;

/** Reads texts of the record into the words they are indexed by, and enters these into the lexicon. */
export class WordReader {
  readonly #lexicon: Lexicon;
  readonly #names: ReadonlySet<string>;

  /** @param names the surnames as they are shown, whose spellings the lexicon knows already */
  constructor(lexicon: Lexicon, names: ReadonlySet<string>) {
    this.#lexicon = lexicon;
    this.#names = names;
  }

  /** Without articles and the like, and each word once. */
  read(text: string): string[] {
    const words = joinWords(foldWords(text));
    const telling = words.filter((word) => !isStopWord(word));
    return [...new Set((telling.length > 0 ? telling : words).map((word) => this.#enter(word)))];
  }

  #enter(word: string): string {
    const name = this.#nameIn(word) ?? this.#nameIn(word.replace(/s$/, ''));
    if (name !== undefined) return name;
    const ending = stem(word);
    const standsFor = conceptOf(word) ?? ending;
    this.#lexicon.add(word, standsFor);
    this.#lexicon.add(ending, standsFor, STEM_NEARNESS);
    if (isCyrillic(word)) this.#enterInLatin(word, standsFor);
    for (const form of declineWord(word)) this.#lexicon.add(form, standsFor, DECLINED_NEARNESS);
    return standsFor;
  }

  /** What is called so in Russian is looked for in Latin letters, of whatever scheme: "Butovskij poligon". */
  #enterInLatin(word: string, standsFor: string): void {
    for (const latin of romanisedWord(word)) {
      // A loanword says what it says elsewhere: "marshal" is no more than a marshal.
      if ((conceptOf(latin) ?? standsFor) === standsFor) this.#lexicon.add(latin, standsFor);
    }
  }

  /** The surname that the word is, in whatever spelling and case. */
  #nameIn(word: string): string | undefined {
    if (this.#names.has(word)) return word;
    return [...this.#lexicon.exactly(word).keys()].find((each) => this.#names.has(each));
  }
}

const isCyrillic = (word: string): boolean => /^[а-я]+$/.test(word);

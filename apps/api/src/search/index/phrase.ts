/** A name, or another text by which something is found, as the words it is indexed by. */
export type Phrase = {
  words: readonly string[];
  /** From 0 to 1: a name weighs most, a word of a summary least. */
  weight: number;
  /**
   * What it weighs where all of it was typed, and nothing else: of a post, or where another's surname is among it: then not he is meant,
   * but its bearer.
   */
  wholeWeight: number;
  /** Whether it is a name of an office that was held. */
  isPost: boolean;
  /** Whether it is a name, so that typing all of it is naming it exactly. */
  isName: boolean;
};

export const WEIGHTS = {
  name: 1,
  /** Of an office as the head of what its label says: less than a name that somebody gave it. */
  label: 0.98,
  /** "poet", "Lenin's widow". */
  role: 0.88,
  wholeRole: 0.97,
  /** Of a term, because an entity of that name comes first. */
  term: 0.97,
  /** The words in texts that stand for a term: ordinary ones among them. */
  termAlias: 0.8,
  /** What somebody did in a trial, whom he replaced. */
  deed: 0.84,
  /** The names of an office, for who held it. */
  held: 0.74,
  /** More than for an office of which it is but the beginning: Yezhov comes before the head of the NKVD in Moscow. */
  wholeHeld: 0.94,
  /** A name with the place or with who took part in it. */
  setting: 0.86,
  text: 0.34,
} as const;

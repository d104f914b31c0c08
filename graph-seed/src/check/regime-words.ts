/**
 * Words by which the regime made an enemy of somebody. In the record's own voice they would repeat the indictment: they stand in
 * quotation marks, or after "alleged" or "charged".
 */
const REGIME_WORDS = [
  'unmask(?:s|ed|ing)?',
  'exposed as',
  'rooted out',
  'enem(?:y|ies)',
  'wreck(?:ers?|ing|ed)',
  'sabot(?:age[ds]?|aging|eurs?)',
  'subversi(?:on|ve)',
  'diversion(?:ists?|ary)',
  'double[- ]deal(?:ers?|ing)',
  'two-faced',
  '(?:spy(?:ing)?|espionage|terrorist|terror|parallel|reserve|wrecking|Trotskyi(?:st|te))[- ](?:cent(?:re|er)s?|blocs?|groups?|gangs?|organi[sz]ations?|nests?)',
  'nests? of spies',
  'Right(?:ist)? (?:cent(?:re|er)s?|blocs?|organi[sz]ations?)',
  'Trotskyi(?:st|te)-Zinovievi(?:st|te)',
  'Trotskyites?',
  'fascist (?:gangs?|bands?|agents?|hirelings?)',
  'agents? of (?:fascism|the Gestapo)',
  'hirelings?',
  'lackeys?',
  'henchm[ae]n',
  'mad dogs?',
  'bandits?',
  'traitors?',
  'renegades?',
  'degenerates?',
  'conspirators?',
  'hostile (?:work|elements?)',
  'anti-?Soviet',
  'counter-?revolution(?:ary|aries)?',
  'socially (?:harmful|alien|dangerous)',
  'bourgeois nationalis(?:m|ts?)',
  'political blindness',
  'rotten liberalism',
  'blunted vigilance',
  'vermin',
  // Of somebody, and not of the fear of them: "a spy scare" is a historian's.
  '(?<=\\b(?:as|was|were|been|be|no|one of the)(?: an?| the| no)?(?: (?!alleged|supposed)\\w+)? )(?:sp(?:y|ies)|plotters?)\\b(?! (?:threat|scare))',
  'kulak elements?',
  'criminal elements?',
];
const REGIME_WORD = new RegExp(`\\b(?:${REGIME_WORDS.join('|')})\\b`, 'gi');

const QUOTED = /"[^"]*"|“[^”]*”/g;
/** "alleged" and the few words of its own thing: "the alleged national fascist plot". */
const ALLEGED =
  /\balleged(?:ly)?(?: (?!and\b|or\b|who\b|that\b|in\b|of\b|by\b|to\b|said\b)[\p{L}-]+){0,3} $/iu;
/** What somebody is charged with goes on to the end of the clause: "charged with spying and wrecking". */
const CHARGED = /\bcharge(?:[ds]|s)?\b(?: [\p{L}]+){0,3}? (?:with|of|as)\b[^.;:]*$/iu;

/** The regime's words that a text says as if they were its own. */
export function regimeWordsIn(text: string): string[] {
  const own = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  return [...own.matchAll(REGIME_WORD)]
    .filter(({ index }) => {
      const before = own.slice(0, index);
      return !ALLEGED.test(before) && !CHARGED.test(before);
    })
    .map(([word]) => word);
}

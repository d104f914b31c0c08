/**
 * Words by which the regime made an enemy of somebody. In the record's own voice they would repeat the indictment: they stand in
 * quotation marks, or after "alleged" or "charged".
 */
const REGIME_WORDS = [
  'unmask(?:s|ed|ing)?',
  'enem(?:y|ies)',
  'wreckers?',
  'wrecking',
  'saboteurs?',
  'diversionists?',
  'double[- ]deal(?:ers?|ing)',
  '(?:spy|terrorist|terror|parallel|reserve|wrecking|Trotskyi(?:st|te)) (?:centres?|blocs?|groups?|gangs?|organi[sz]ations?)',
  'Right(?:ist)? (?:centres?|blocs?|organi[sz]ations?)',
  'Trotskyi(?:st|te)-Zinovievi(?:st|te)',
  'fascist (?:gang|band|agents?|hirelings?)',
  'hirelings?',
  'bandits?',
  'traitors?',
  'hostile (?:work|elements?)',
  'anti-Soviet',
  'counter-?revolution(?:ary|aries)?',
  'socially (?:harmful|alien|dangerous)',
  'bourgeois nationalis(?:m|ts?)',
  'political blindness',
  'rotten liberalism',
  'blunted vigilance',
  'vermin',
];
const REGIME_WORD = new RegExp(`\\b(?:${REGIME_WORDS.join('|')})\\b`, 'gi');

const QUOTED = /"[^"]*"|“[^”]*”/g;
/** What makes of the rest of a clause a thing that was only said. */
const CHARGED = /\b(?:alleged(?:ly)?|charge[ds]?|charges)\b/i;
const CLAUSE_END = /[.;:]\s/;

/** The regime's words that a text says as if they were its own. */
export function regimeWordsIn(text: string): string[] {
  const own = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  return [...own.matchAll(REGIME_WORD)]
    .filter(({ index }) => !CHARGED.test(own.slice(0, index).split(CLAUSE_END).at(-1) ?? ''))
    .map(([word]) => word);
}

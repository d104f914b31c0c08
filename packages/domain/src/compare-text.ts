/** Compares UTF-16 code units: the same on every machine and in every locale, and for ids and days the same as in Cypher. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const english = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const englishWords = new Intl.Collator('en', { sensitivity: 'base', numeric: true, ignorePunctuation: true });

/** Sorts names as in English, whatever the locale of server or browser. */
export function compareNames(a: string, b: string): number {
  return english.compare(a, b);
}

/** Sorts titles as `compareNames` does, but by their letters alone: quotation marks, dashes and blanks count for nothing. */
export function compareTitles(a: string, b: string): number {
  return englishWords.compare(a, b);
}

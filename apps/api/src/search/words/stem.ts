/** An English word without its usual endings, so that "arrested" is found by "arrest". Not for names. */
export function stem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const singular = /(?:ss|us|is)$/.test(word) ? word : word.replace(/ies$/, 'y').replace(/s$/, '');
  const plain = singular.length > 5 ? singular.replace(/(?:ing|ed)$/, '') : singular.replace(/ed$/, 'e');
  return plain.length > 3 ? plain.replace(/e$/, '') : plain;
}

/** What was asked for, as a text to search for: the last part of a path, `/trials/kirov-murder?x=y` as `kirov murder`. */
export function wordsOfAddress(address: string): string {
  const path = address.split(/[?#]/)[0] ?? '';
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  return decoded(last)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

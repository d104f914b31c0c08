/** What was asked for, as a text to search for: the last part of a path, `/trials/kirov-murder?x=y` as `kirov murder`. */
export function wordsOfAddress(address: string): string {
  const path = address.split(/[?#]/)[0] ?? '';
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  return decoded(last)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Characters of an address that a page shows. */
const SHOWN_MAX = 120;

/** An address as people read it: `/figures/Ежов` for `/figures/%D0%95%D0%B6%D0%BE%D0%B2`. */
export function readableAddress(address: string): string {
  // Invisible and turning signs would show another address than the one that was asked for.
  const text = decoded(address).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD') || address;
  return text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX)}…` : text;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

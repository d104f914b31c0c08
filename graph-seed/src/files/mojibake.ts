/** A text that was saved in one encoding and opened in another, and what it was. */
export type Mojibake = { found: string; meant: string };

/** Signs of windows-1252 from 0x80, where it differs from Latin-1; Node decodes it as that. */
const SIGNS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** By encoding, the byte of each sign. Windows-1252 is Latin-1 too. */
const BYTES: readonly ReadonlyMap<string, number>[] = [
  ...['windows-1251', 'koi8-r', 'ibm866'].map((name) => {
    const decoder = new TextDecoder(name);
    return new Map(
      Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
    );
  }),
  new Map([
    ...Array.from({ length: 256 }, (_, byte) => [String.fromCharCode(byte), byte] as const),
    ...Array.from(SIGNS_1252, (sign, index) => [sign, 0x80 + index] as const),
  ]),
];

/**
 * UTF-8, as bytes below U+0100, of what our texts hold: two letters of Russian, a dash or a quotation mark, a Latin letter with a
 * diacritic. No word looks so in one of those encodings.
 */
const RUSSIAN = /(?:\xd0[\x80-\xbf]|\xd1[\x80-\x9f]){2,}|\xe2\x80[\x90-\xbf]/;
const LATIN = /[\xc2-\xc5][\x80-\xbf]/;
/** Russian in windows-1251 that was opened as Latin-1: no language has so many accents. */
const ACCENTS = /[À-ÿ]{4,}/;

export function findMojibake(text: string): Mojibake | null {
  for (const [found] of text.matchAll(/[^\0-\x7f]{2,}/g)) {
    for (const bytes of BYTES) {
      const raw = Array.from(found, (sign) => String.fromCharCode(bytes.get(sign) ?? 0)).join('');
      const isLatin = bytes.get('Ã') !== undefined && LATIN.test(raw);
      if (RUSSIAN.test(raw) || isLatin) return { found, meant: Buffer.from(raw, 'latin1').toString('utf8') };
    }
    if (ACCENTS.test(found)) {
      return { found, meant: new TextDecoder('windows-1251').decode(Buffer.from(found, 'latin1')) };
    }
  }
  return null;
}

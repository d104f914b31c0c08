/** A text that was saved in one encoding and opened in another, and what it was. */
export type Mojibake = { found: string; meant: string };

/** Signs of windows-1252 from 0x80, where it differs from Latin-1; Node decodes it as that. */
const SIGNS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const WINDOWS_1251 = bytesOf('windows-1251');
const KOI8 = bytesOf('koi8-r');
/** By encoding, the byte of each sign. Windows-1252 is Latin-1 too. */
const BYTES: readonly ReadonlyMap<string, number>[] = [
  ...[WINDOWS_1251, KOI8, bytesOf('ibm866')],
  new Map([
    ...Array.from({ length: 256 }, (_, byte) => [String.fromCharCode(byte), byte] as const),
    ...Array.from(SIGNS_1252, (sign, index) => [sign, 0x80 + index] as const),
  ]),
];

function bytesOf(encoding: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding);
  return new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
}

/**
 * UTF-8, as bytes below U+0100, of what our texts hold: two letters of Russian, a dash or a quotation mark, a Latin letter with a
 * diacritic. No word looks so in one of those encodings.
 */
const RUSSIAN = /(?:\xd0[\x80-\xbf]|\xd1[\x80-\x9f]){2,}|\xe2\x80[\x90-\xbf]/;
const LATIN = /[\xc2-\xc5][\x80-\xbf]/;
/** Russian in windows-1251 that was opened as Latin-1: no language has so many accents. */
const ACCENTS = /[À-ÿ]{4,}/;

/** Russian in KOI8-R that was opened as windows-1251, or the other way: small letters and capitals change places. */
const TURNED = /^[а-яё][А-ЯЁ]{2,}$/;

export function findMojibake(text: string): Mojibake | null {
  for (const [found] of text.matchAll(/[^\0-\x7f]{2,}/g)) {
    for (const bytes of BYTES) {
      const raw = Array.from(found, (sign) => String.fromCharCode(bytes.get(sign) ?? 0)).join('');
      const isLatin = bytes.get('Ã') !== undefined && LATIN.test(raw);
      if (RUSSIAN.test(raw) || isLatin) return { found, meant: Buffer.from(raw, 'latin1').toString('utf8') };
    }
    if (TURNED.test(found)) {
      const either = [reopened(found, KOI8, 'windows-1251'), reopened(found, WINDOWS_1251, 'koi8-r')];
      return { found, meant: either.join('" or "') };
    }
    if (ACCENTS.test(found)) {
      return { found, meant: new TextDecoder('windows-1251').decode(Buffer.from(found, 'latin1')) };
    }
  }
  return null;
}

/** The text in the encoding that it was saved in, where it was opened in the other. */
function reopened(text: string, opened: ReadonlyMap<string, number>, saved: string): string {
  return new TextDecoder(saved).decode(Uint8Array.from(text, (sign) => opened.get(sign) ?? 0));
}

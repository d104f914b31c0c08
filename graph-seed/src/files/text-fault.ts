import { findMojibake } from './mojibake.ts';

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Hebrew', 'Arabic'].map((name) => ({
  name,
  pattern: new RegExp(`\\p{Script=${name}}`, 'u'),
}));

/** What printable ASCII and lines of it cannot have. */
const PLAIN = /^[\x20-\x7e\n]*$/;
const INVISIBLE = /[^\P{C}\n]|\p{Default_Ignorable_Code_Point}|\u2800/u;
/** Letters and digits, of which some are there in other forms too: `ｄ`, `𝐝`, `ﬁ`. */
const SIGN = /\p{L}|\p{Nd}/gu;
const ODD_BLANK = /^ | $| {2}/;
const BLANK = /[^\P{Z} ]/u;

/** Why a text cannot be what its author sees, and what to do; null where it can. */
export function textFault(text: string): string | null {
  if (ODD_BLANK.test(text)) return 'begins or ends with a blank, or has two in a row. Take it out';
  if (PLAIN.test(text)) return null;
  const mojibake = findMojibake(text);
  if (mojibake !== null)
    return `holds "${mojibake.found}", which was "${mojibake.meant}" before it was opened in another encoding. Write it anew, and save the file as UTF-8`;
  if (text.includes('\ufffd'))
    return 'holds U+FFFD, the sign for a letter that was lost. Write the letter anew, and save the file as UTF-8';
  const invisible = INVISIBLE.exec(text);
  if (invisible !== null)
    return `holds ${codeOf(invisible[0])}, which nobody sees, ${placeIn(text, invisible)}. Take it out`;
  const blank = BLANK.exec(text);
  if (blank !== null) return `holds the blank ${codeOf(blank[0])} ${placeIn(text, blank)}. Write a plain one`;
  if (text !== text.normalize('NFC'))
    return `is not in the form NFC: a letter stands apart from its mark in "${notComposed(text)}". Write the two as one sign`;
  const odd = text.match(SIGN)?.find((sign) => sign !== sign.normalize('NFKC'));
  if (odd !== undefined)
    return `holds ${codeOf(odd)} ${odd}, another form of "${odd.normalize('NFKC')}". Write that`;
  return mixedWord(text);
}

/** Letters of another script that look alike, such as a Latin C in a Russian name: nobody finds such a word. */
function mixedWord(text: string): string | null {
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const letters = Array.from(word, (letter, index) => ({
      letter,
      place: index + 1,
      script: scriptOf(letter),
    }));
    const known = letters.filter(({ script }) => script !== null);
    const scripts = [...new Set(known.map(({ script }) => script))];
    if (scripts.length < 2) continue;
    const countOf = (script: string | null) => known.filter((each) => each.script === script).length;
    const [main] = scripts.toSorted((a, b) => countOf(b) - countOf(a));
    const others = known.filter(({ script }) => script !== main);
    const list = others.map(
      ({ letter, place, script }) => `${script} ${codeOf(letter)} ${letter} at letter ${place}`,
    );
    return `mixes alphabets in "${word}": ${list.join(', ')}, all else ${main}. Write the word in one`;
  }
  return null;
}

function scriptOf(letter: string): string | null {
  return SCRIPTS.find(({ pattern }) => pattern.test(letter))?.name ?? null;
}

/** "U+00AD". */
export function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function placeIn(text: string, { index, 0: sign }: RegExpExecArray): string {
  const before = /[^\s]*$/.exec(text.slice(0, index))?.[0] ?? '';
  const after = /^[^\s]*/.exec(text.slice(index + sign.length))?.[0] ?? '';
  return before === '' && after === '' ? 'by itself' : `in "${before}…${after}"`;
}

function notComposed(text: string): string {
  return text.split(/\s/).find((word) => word !== word.normalize('NFC')) ?? text;
}

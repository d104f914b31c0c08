import { CODE_LENGTH, readSigns } from '@kto-kogo/room';

/** What of a text is the code of a class as it is written; of an address that says it, what it says. A sign that no code has is left, to be seen. */
export function typedCode(text: string): string {
  return readSigns(saidIn(text)).code.slice(0, CODE_LENGTH);
}

/** The sign of a text that no code has, as a sentence; null where all are right. */
export function wrongSign(text: string): string | null {
  const { wrong } = readSigns(saidIn(text));
  return wrong === null ? null : `There is no ${wrong} in a code.`;
}

function saidIn(text: string): string {
  const said = /\/j\/([^/?#\s]+)/i.exec(text)?.[1] ?? /[?&]code=([^&#\s]+)/i.exec(text)?.[1];
  return said === undefined ? text : decoded(said);
}

/** What somebody typed as the end of an address, where a code, right or not, was meant; else null. */
export function codeInPath(end: string): string | null {
  const text = decoded(end);
  return Math.abs(readSigns(text).code.length - CODE_LENGTH) <= 1 ? text.toUpperCase() : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

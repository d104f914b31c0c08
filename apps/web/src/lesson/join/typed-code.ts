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
  if (said === undefined) return text;
  try {
    return decodeURIComponent(said);
  } catch {
    return said;
  }
}

/** Whether somebody who typed this as the end of an address meant a code, right or not. */
export function isCodeLike(text: string): boolean {
  return Math.abs(readSigns(text).code.length - CODE_LENGTH) <= 1;
}

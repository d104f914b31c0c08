import { capital } from '@kto-kogo/domain';

/** A text of the record as a sentence: the record's own begin small, and end without a stop. */
export function asSentence(text: string): string {
  return `${capital(text)}${/[.!?…]["”’)]*$/.test(text) ? '' : '.'}`;
}

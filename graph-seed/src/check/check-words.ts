import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { regimeWordsIn } from './regime-words.ts';
import { textsForReaders } from './texts.ts';

/** The record does not speak the regime's language in its own voice. */
export function checkWords(files: RecordFiles): Finding[] {
  return textsForReaders(files).flatMap(({ place, field, text }) => {
    const words = [...new Set(regimeWordsIn(text))];
    if (words.length === 0) return [];
    const quoted = words.map((word) => `"${word}"`).join(', ');
    const message = `says ${quoted} as if the record meant it. Put the regime's words in quotation marks, or write "alleged" or "charged with" before them`;
    return [findingAt(place, field, message)];
  });
}

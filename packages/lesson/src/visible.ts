// Blanks, and what has no shape of its own: marks of format, control characters, fillers.
const INVISIBLE = /[\p{Z}\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

/** What is seen of a text, so that two texts that look the same are the same; empty where nothing is seen. */
export function visible(text: string): string {
  return text.replaceAll(INVISIBLE, '').normalize('NFC');
}

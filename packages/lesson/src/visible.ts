// What has no shape of its own: marks of format, fillers.
const SHAPELESS = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const BLANKS = /[\p{Z}\p{Cc}]+/gu;

/** What is seen of a text, so that two texts that look the same are the same; empty where nothing is seen. */
export function visible(text: string): string {
  return text.replaceAll(SHAPELESS, '').replaceAll(BLANKS, ' ').trim().normalize('NFC');
}

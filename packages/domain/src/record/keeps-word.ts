/** A list does not apply to ties without the property, such as `truth` of a replacement. */
export function keepsWord<Word>(word: Word | null, list: readonly Word[] | null): boolean {
  return list === null || word === null || list.includes(word);
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "three"; from eleven on in digits. */
export function numberWord(count: number): string {
  return WORDS[count] ?? String(count);
}

import { z } from 'zod';

/** Parses an enum value as files write it: `murdered-in-exile` is MURDERED_IN_EXILE. */
export function word<T extends string>(words: readonly T[]) {
  const byFileWord = new Map(words.map((each) => [toFileWord(each), each]));
  return z.string().transform((text, context) => {
    const found = byFileWord.get(text);
    if (found !== undefined) return found;
    context.addIssue({
      code: 'custom',
      message: `"${text}" is none of the words for it. Write one of: ${[...byFileWord.keys()].join(', ')}`,
    });
    return z.NEVER;
  });
}

function toFileWord(each: string): string {
  return each.toLowerCase().replaceAll('_', '-');
}

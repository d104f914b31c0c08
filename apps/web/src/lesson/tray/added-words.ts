import { FULL_LESSON } from '../edit/full-lesson.ts';

/** What became of views that were to be added. @param before how many steps there were @param added how many of those asked had room */
export function addedWords(before: number, added: number, asked: number): string {
  const words =
    added === 0
      ? []
      : [added === 1 ? `Added as step ${before + 1}.` : `Added as steps ${before + 1} to ${before + added}.`];
  return [...words, ...(added < asked ? [FULL_LESSON] : [])].join(' ');
}

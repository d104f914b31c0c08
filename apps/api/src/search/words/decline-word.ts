import { declineSurname } from '../names/decline.ts';

/** The oblique cases of a Russian word in the singular, folded: "штаба" of "штаб", "коллегии" of "коллегия". None of a word of other letters. */
export function declineWord(word: string): string[] {
  if (!/^[а-я]{4,}$/.test(word)) return [];
  const base = word.slice(0, -1);
  if (/ие$/.test(word)) return ['я', 'ю', 'ем', 'и'].map((ending) => base + ending);
  if (/о$/.test(word)) return ['а', 'у', 'ом', 'е'].map((ending) => base + ending);
  if (/яя$/.test(word)) return ['ей', 'юю'].map((ending) => word.slice(0, -2) + ending);
  return declineSurname(word, /ая$/.test(word));
}

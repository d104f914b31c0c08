/** Surnames in -ов, -ев, -ин, -ын: Ежов, Бухарин. */
const POSSESSIVE = /(?:[оеё]в|[иы]н)$/;

/**
 * The oblique cases of a Russian surname in lower case, without the nominative; empty where it has none (Енукидзе). A form more is no
 * harm, and so a surname gets all endings that its kind may have, Ильичем and Ильичём.
 */
export function declineSurname(surname: string, isWoman: boolean): string[] {
  const word = surname.replaceAll('ё', 'е');
  if (isWoman) return declineWomans(word);
  if (/[иыо]й$/.test(word) && word.length > 3) {
    return formed(word.slice(0, -2), ['ого', 'его', 'ому', 'ему', 'ым', 'им', 'ом', 'ем']);
  }
  if (POSSESSIVE.test(word)) return formed(word, ['а', 'у', 'ым', 'ом', 'е']);
  if (/[ьй]$/.test(word)) return formed(word.slice(0, -1), ['я', 'ю', 'ем', 'е']);
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(word)) return formed(word, ['а', 'у', 'ом', 'ем', 'е']);
  return declineInVowel(word);
}

function declineWomans(word: string): string[] {
  if (/ая$/.test(word)) return formed(word.slice(0, -2), ['ой', 'ую', 'ою']);
  if (/(?:[ое]в|[иы]н)а$/.test(word)) return formed(word.slice(0, -1), ['ой', 'у', 'ою']);
  return declineInVowel(word);
}

function declineInVowel(word: string): string[] {
  if (/ия$/.test(word)) return formed(word.slice(0, -1), ['и', 'ю', 'ей']);
  if (/я$/.test(word)) return formed(word.slice(0, -1), ['и', 'е', 'ю', 'ей']);
  if (/а$/.test(word)) return formed(word.slice(0, -1), ['ы', 'и', 'е', 'у', 'ой', 'ою', 'ей']);
  return [];
}

function formed(base: string, endings: readonly string[]): string[] {
  return endings.map((ending) => base + ending);
}

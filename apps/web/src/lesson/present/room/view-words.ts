import { readAddress } from '@kto-kogo/address';
import { capital } from '@kto-kogo/domain';

/** What a view is of, as its address says: the desk knows no names of what pupils find. */
export function viewWords(view: string): string {
  const read = readAddress(view);
  if (read.page === null) return 'another page';
  const [named] = read.id === null ? read.ids.entities : [read.id];
  const words = named ?? read.page.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return capital(words.replaceAll('-', ' '));
}

import type { Shelf } from '../picture.ts';

export function shelfWords({ count }: Shelf): string {
  return `Tied to no other person in the record: ${count}`;
}

import type { Fate } from '@kto-kogo/domain';

/** "Of 8 judges 5 were later executed"; null where none was. */
export function courtFateWords(judges: readonly { fate: Fate }[]): string | null {
  const shot = judges.filter(({ fate }) => fate === 'EXECUTED').length;
  if (shot === 0) return null;
  if (judges.length === 1) return 'The judge was later executed.';
  return `Of ${judges.length} judges ${shot} ${shot === 1 ? 'was' : 'were'} later executed.`;
}

import type { TieSummary } from '@kto-kogo/domain';

/** What the look of a tie's line says: "hollow: nothing in it; bar: under force". */
export function lineMeaning(tie: TieSummary): string {
  const parts = [
    tie.truth === 'FABRICATED' && 'hollow: nothing in it',
    tie.truth === 'DISPUTED' && 'hollow head: content disputed',
    tie.truth === 'SUBSTANTIATED' && 'solid: held to be so',
    tie.coerced === 'YES' && 'bar: under force',
    tie.coerced === 'UNKNOWN' && 'ring: force not known',
    tie.standing === 'REPORTED' && 'dashes: only reported',
    tie.standing === 'DISPUTED' && 'dots: sources disagree',
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'unbroken: documented' : parts.join('; ');
}

/** The plain warning of a claim card; null where there is nothing to warn of. */
export function claimWarning(tie: TieSummary): { bold: string; rest: string } | null {
  const isForced = tie.coerced === 'YES';
  const isFabricated = tie.truth === 'FABRICATED';
  if (!isForced && !isFabricated) return null;
  const bold = [isForced && 'Said under force.', isFabricated && 'Held to be fabricated.']
    .filter((each) => each !== false)
    .join(' ');
  return { bold, rest: 'This line records that it was said, not that it was so.' };
}

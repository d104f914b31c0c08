import type { LadderTerm } from '../ladder-term.ts';

type Traits = { howEnded?: string; arrest?: string; who?: string };

export function aTerm(
  date: string | null,
  until: string | null,
  { howEnded, arrest, who = 'Somebody' }: Traits = {},
): LadderTerm {
  return {
    id: `${who}-${date}-${until}`,
    date,
    until,
    howEnded: howEnded ?? null,
    note: null,
    standing: 'DOCUMENTED',
    holder: {
      id: who.toLowerCase(),
      name: who,
      shortName: who,
      fate: 'EXECUTED',
      hasHand: false,
      arrests: arrest === undefined ? [] : [{ date: arrest }],
    },
  };
}

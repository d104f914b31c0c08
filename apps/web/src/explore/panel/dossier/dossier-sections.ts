import { compareByDate, type TieKind, type TieSummary } from '@kto-kogo/domain';
import { hasEnd, type Network, type NetworkNode } from '@kto-kogo/network';

export type DossierSection = { title: string; aside: string; ties: readonly TieSummary[] };

type Section = { end: 'from' | 'to'; title: (ties: readonly TieSummary[]) => string };

/** In the order shown: by kind, and of each kind by the end at which the entity stands. */
const SECTIONS: Record<TieKind, readonly Section[]> = {
  ACCUSATION: [
    { end: 'to', title: (ties) => `Accused by ${peopleAt('from', ties)}` },
    { end: 'from', title: (ties) => `Accused ${peopleAt('to', ties)}` },
  ],
  ARREST: [
    { end: 'to', title: () => 'Whose arrest was ordered' },
    { end: 'from', title: (ties) => `Ordered the arrest of ${peopleAt('to', ties)}` },
  ],
  REPLACEMENT: [
    { end: 'from', title: () => 'Replaced' },
    { end: 'to', title: () => 'Replaced by' },
  ],
  TENURE: [
    { end: 'from', title: () => 'Offices held' },
    { end: 'to', title: () => 'Held by' },
  ],
  TRIAL_ROLE: [
    { end: 'from', title: () => 'At trials' },
    { end: 'to', title: () => 'In court' },
  ],
  PARTICIPATION: [
    { end: 'from', title: () => 'In events' },
    { end: 'to', title: () => 'Who is recorded in it' },
  ],
  CONSEQUENCE: [
    { end: 'to', title: () => 'What led to it' },
    { end: 'from', title: () => 'What it led to' },
  ],
};

/** All ties of an entity in the groups of the dossier. Empty groups are left out. */
export function dossierSections(node: NetworkNode, record: Network): DossierSection[] {
  const ties = [...record.ties.values()].filter((tie) => hasEnd(tie, node.id)).toSorted(compareByDate);
  return Object.entries(SECTIONS).flatMap(([kind, sections]) =>
    sections.flatMap(({ end, title }) => {
      const own = ties.filter((tie) => tie.kind === kind && tie[end] === node.id);
      return own.length === 0 ? [] : [{ title: title(own), aside: accusationWords(own), ties: own }];
    }),
  );
}

/** Number of different people. */
function peopleAt(end: 'from' | 'to', ties: readonly TieSummary[]): number {
  return new Set(ties.map((tie) => tie[end])).size;
}

/** "9 under force · 7 fabricated". */
function accusationWords(ties: readonly TieSummary[]): string {
  const forced = ties.filter((tie) => tie.coerced === 'YES').length;
  const fabricated = ties.filter((tie) => tie.truth === 'FABRICATED').length;
  return [
    ...(forced > 0 ? [`${forced} under force`] : []),
    ...(fabricated > 0 ? [`${fabricated} fabricated`] : []),
  ].join(' · ');
}

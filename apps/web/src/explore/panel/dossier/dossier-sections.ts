import { compareByDate, type TieSummary } from '@kto-kogo/domain';
import { hasEnd, type Network, type NetworkNode } from '@kto-kogo/network';

export type DossierSection = { title: string; aside: string; ties: readonly TieSummary[] };

/** All ties of an entity in the groups of the dossier. Empty groups are left out. */
export function dossierSections(node: NetworkNode, record: Network): DossierSection[] {
  const ties = [...record.ties.values()].filter((tie) => hasEnd(tie, node.id)).toSorted(compareByDate);
  const of = (kind: TieSummary['kind'], end: 'from' | 'to') =>
    ties.filter((tie) => tie.kind === kind && tie[end] === node.id);
  const sections: [(ties: TieSummary[]) => string, TieSummary[]][] = [
    [(ties) => `Accused by ${peopleAt('from', ties)}`, of('ACCUSATION', 'to')],
    [(ties) => `Accused ${peopleAt('to', ties)}`, of('ACCUSATION', 'from')],
    [() => 'Whose arrest was ordered', of('ARREST', 'to')],
    [(ties) => `Ordered the arrest of ${peopleAt('to', ties)}`, of('ARREST', 'from')],
    [() => 'Replaced', of('REPLACEMENT', 'from')],
    [() => 'Replaced by', of('REPLACEMENT', 'to')],
    [() => 'Offices held', of('TENURE', 'from')],
    [() => 'Held by', of('TENURE', 'to')],
    [() => 'At trials', of('TRIAL_ROLE', 'from')],
    [() => 'In court', of('TRIAL_ROLE', 'to')],
    [() => 'Had a part in', of('PARTICIPATION', 'from')],
    [() => 'Who had a part in it', of('PARTICIPATION', 'to')],
    [() => 'What led to it', of('CONSEQUENCE', 'to')],
    [() => 'What it led to', of('CONSEQUENCE', 'from')],
  ];
  return sections.flatMap(([title, own]) =>
    own.length === 0 ? [] : [{ title: title(own), aside: accusationWords(own), ties: own }],
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

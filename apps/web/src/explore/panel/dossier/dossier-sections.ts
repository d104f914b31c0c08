import { capital, type Id, type TieSummary } from '@kto-kogo/domain';
import { hasEnd, type Network, type NetworkNode, sidesOf } from '@kto-kogo/network';
import { sideWords } from '../../../record/network/side-words.ts';

export type DossierSection = { title: string; aside: string; ties: readonly TieSummary[] };

/** All ties of an entity in the groups of the dossier, each called by its direction. Empty groups are left out. */
export function dossierSections({ id }: NetworkNode, record: Network): DossierSection[] {
  const nameOf = (other: Id) => record.nodes.get(other)?.shortName ?? other;
  const own = [...record.ties.values()].filter((tie) => hasEnd(tie, id));
  return (sidesOf(own).get(id) ?? []).map((side) => ({
    title: capital(sideWords(side, nameOf)),
    aside: accusationWords(side.ties),
    ties: side.ties,
  }));
}

/** "9 under force · 7 fabricated": claims, as the rows beneath are. */
function accusationWords(ties: readonly TieSummary[]): string {
  const forced = ties.filter((tie) => tie.coerced === 'YES').length;
  const fabricated = ties.filter((tie) => tie.truth === 'FABRICATED').length;
  return [
    ...(forced > 0 ? [`${forced} under force`] : []),
    ...(fabricated > 0 ? [`${fabricated} fabricated`] : []),
  ].join(' · ');
}

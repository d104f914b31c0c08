import { compareText, type Figure, type Id, type PurgeRecord, parseEdtf, SPHERES } from '@kto-kogo/domain';
import { countPersonTies } from '@kto-kogo/network';
import type { Group, Groups } from '../src/picture/layouts/pack-groups.ts';
import { recordNetwork } from './record-network.ts';

/** Who belongs to which case and to which office, from the whole record: the browser has neither roles nor spheres. */
export function groupRecord(record: PurgeRecord): Groups {
  return { cases: casesOf(record), offices: officesOf(record) };
}

/** A role that says that the case struck whoever had it. */
const STRUCK = /victim|defendant|accused|arrested|target|expelled|\bshot\b|died (in custody|by suicide)/i;
/** Those shot in the 1950s fell with Beria, not with the Committee of which the record says it. */
const UNSTRUCK = /alleged|survived|natural death|shot in 195/i;
/** More is said of it by what destroyed each of its members. */
const WHOLE_COMMITTEE = 'cc-17-destruction';

/**
 * Each stands in one case, by the first that there is: the last trial as a defendant; the last event as a victim; the case in which most
 * accused them, for who did not survive it. The Central Committee, which was destroyed as a whole, comes after all others.
 */
function casesOf(record: PurgeRecord): Group[] {
  const dates = new Map(record.entities.map(({ id, date }) => [id, date ?? '']));
  const last = (ids: readonly Id[]) =>
    ids.toSorted((a, b) => compareText(dates.get(b) ?? '', dates.get(a) ?? '') || compareText(a, b))[0];
  const members = new Map<Id, Id[]>();
  for (const entity of record.entities) {
    if (entity.kind !== 'FIGURE') continue;
    const own = record.ties.filter(({ from }) => from === entity.id);
    const trials = own.flatMap((tie) =>
      tie.kind === 'TRIAL_ROLE' && tie.part === 'DEFENDANT' ? [tie.to] : [],
    );
    const events = own.flatMap((tie) =>
      tie.kind === 'PARTICIPATION' && STRUCK.test(tie.role) && !UNSTRUCK.test(tie.role) ? [tie.to] : [],
    );
    const group =
      last(trials) ??
      last(events.filter((id) => id !== WHOLE_COMMITTEE)) ??
      (isSpared(entity) ? undefined : mostFrequent(occasionsOf(record, entity.id))) ??
      last(events);
    if (group !== undefined) members.set(group, [...(members.get(group) ?? []), entity.id]);
  }
  return [...members]
    .map(([id, ids]): Group => [id, ids.toSorted()])
    .toSorted(([a], [b]) => compareText(dates.get(a) ?? '', dates.get(b) ?? '') || compareText(a, b));
}

/** Those who were shot in the 1950s fell with Beria, not by what they had been accused of in these years. */
function isSpared({ fate, died }: Figure): boolean {
  return fate === 'SURVIVED' || fate === 'NATURAL' || (died !== null && parseEdtf(died).earliest > '1950');
}

function occasionsOf(record: PurgeRecord, accused: Id): Id[] {
  return record.ties.flatMap((tie) =>
    tie.kind === 'ACCUSATION' && tie.to === accused ? (tie.occasion ?? []) : [],
  );
}

function mostFrequent(ids: readonly Id[]): Id | undefined {
  const counts = new Map<Id, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].toSorted(([a, x], [b, y]) => y - x || compareText(a, b))[0]?.[0];
}

/**
 * Each stands at one office: that whose holders have most ties among all that they held. Offices of a sphere stand together, those with the
 * most tied holders first; holders in the order in which they came.
 */
function officesOf(record: PurgeRecord): Group[] {
  const ties = countPersonTies(recordNetwork(record));
  const terms = record.ties
    .flatMap((tie) => (tie.kind === 'TENURE' ? [tie] : []))
    .toSorted((a, b) => compareText(a.earliest ?? '', b.earliest ?? '') || compareText(a.from, b.from));
  const offices = record.entities
    .flatMap((entity) => (entity.kind === 'OFFICE' ? [entity] : []))
    .map(({ id, sphere }) => {
      const holders = [...new Set(terms.filter(({ to }) => to === id).map(({ from }) => from))];
      return { id, sphere, holders, weight: holders.reduce((sum, each) => sum + (ties.get(each) ?? 0), 0) };
    })
    .toSorted((a, b) => b.weight - a.weight || compareText(a.id, b.id));
  const seated = new Set<Id>();
  const filled = offices.map((office) => {
    const holders = office.holders.filter((id) => !seated.has(id));
    for (const id of holders) seated.add(id);
    return { ...office, holders };
  });
  return filled
    .filter(({ holders }) => holders.length > 0)
    .toSorted((a, b) => SPHERES.indexOf(a.sphere) - SPHERES.indexOf(b.sphere))
    .map(({ id, holders }): Group => [id, holders]);
}

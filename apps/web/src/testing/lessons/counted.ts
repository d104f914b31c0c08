import type { Fate, Id, TieKind } from '@kto-kogo/domain';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { numbersIn } from './quoted.ts';

/** Counts of the record that lessons quote. */

type Tie = (typeof theRecord.ties)[number];
type OfKind<K extends TieKind> = Extract<Tie, { kind: K }>;

export function tiesOf<K extends TieKind>(kind: K): OfKind<K>[] {
  return theRecord.ties.filter((tie): tie is OfKind<K> => tie.kind === kind);
}

type Accusation = OfKind<'ACCUSATION'>;
export const accusations = tiesOf('ACCUSATION');

/** Accusations with these values, such as `{ from: 'stalin', coerced: 'NO' }`. */
export function accused(asked: Partial<Accusation>): Accusation[] {
  const fields = Object.entries(asked) as [keyof Accusation, unknown][];
  return accusations.filter((each) => fields.every(([field, value]) => each[field] === value));
}

/** Accusations that lie within a month for certain. */
export function accusedIn(month: string, among: readonly Accusation[] = accusations): Accusation[] {
  const isIn = (day: string | null) => day?.startsWith(month) === true;
  return among.filter(({ earliest, latest }) => isIn(earliest) && isIn(latest));
}

export function different(ids: readonly Id[]): number {
  return new Set(ids).size;
}

/** Those of a trial's defendants for whom this holds. */
export function defendants(trial: Id, holds: (role: OfKind<'TRIAL_ROLE'>) => boolean = () => true) {
  return tiesOf('TRIAL_ROLE').filter((role) => role.to === trial && role.part === 'DEFENDANT' && holds(role));
}

export function entity(id: Id) {
  return theRecord.entities.find((each) => each.id === id);
}

export function fateOf(id: Id): Fate | null {
  const found = entity(id);
  return found?.kind === 'FIGURE' ? found.fate : null;
}

export function diedIn(id: Id): string {
  const found = entity(id);
  return found?.kind === 'FIGURE' ? (found.died ?? '') : '';
}

export function participants(event: Id) {
  return tiesOf('PARTICIPATION').filter(({ to }) => to === event);
}

/** Of these numbers those that the record gives of an event, as its own or in its summary. */
export function given(event: Id, ...numbers: number[]): number[] {
  const found = entity(event);
  const own = found?.kind === 'EVENT' ? found.numbers.flatMap(({ least, most }) => [least, most]) : [];
  const all = [...own, ...numbersIn(found?.summary)];
  return numbers.filter((number) => all.includes(number));
}

export function holders(office: Id): Id[] {
  return tiesOf('TENURE').flatMap(({ from, to }) => (to === office ? [from] : []));
}

export function arrestedBy(figure: Id) {
  return tiesOf('ARREST').filter(({ from }) => from === figure);
}

export const MOSCOW_TRIALS = ['zinoviev-kamenev-trial', 'pyatakov-radek-trial', 'bukharin-trial'] as const;
export const inMoscowTrials = MOSCOW_TRIALS.flatMap((trial) => defendants(trial));

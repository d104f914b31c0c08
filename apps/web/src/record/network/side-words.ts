import type { Id, TieKind } from '@kto-kogo/domain';
import type { Side } from '@kto-kogo/network';
import { countOf } from '../../ui/count-of.ts';

/** A side is told by the name of the only one at the other end, or by how many there are. */
type Phrases = { one: (name: string) => string; many: (count: number) => string };

const PHRASES: Record<TieKind, Record<Side['end'], Phrases>> = {
  ACCUSATION: {
    to: { one: (name) => `accused by ${name}`, many: (count) => `accused by ${count} people` },
    from: { one: (name) => `accused ${name}`, many: (count) => `accused ${count} people` },
  },
  ARREST: {
    to: {
      one: (name) => `arrested on the order of ${name}`,
      many: (count) => `arrested on the order of ${count} people`,
    },
    from: {
      one: (name) => `ordered the arrest of ${name}`,
      many: (count) => `ordered the arrest of ${count} people`,
    },
  },
  REPLACEMENT: {
    from: { one: (name) => `replaced ${name}`, many: (count) => `replaced ${count} people` },
    to: { one: (name) => `replaced by ${name}`, many: (count) => `replaced by ${count} people` },
  },
  TENURE: {
    from: { one: (name) => `held an office: ${name}`, many: (count) => `held ${count} offices` },
    to: { one: (name) => `held by ${name}`, many: (count) => `held by ${count} people` },
  },
  TRIAL_ROLE: {
    from: { one: (name) => `at a trial: ${name}`, many: (count) => `at ${count} trials` },
    to: { one: (name) => `in court: ${name}`, many: (count) => `in court: ${count} people` },
  },
  PARTICIPATION: {
    from: { one: (name) => `in an event: ${name}`, many: (count) => `in ${count} events` },
    to: { one: (name) => `recorded in it: ${name}`, many: (count) => `recorded in it: ${count} people` },
  },
  CONSEQUENCE: {
    to: { one: (name) => `follows from: ${name}`, many: (count) => `follows from ${count} events` },
    from: { one: (name) => `led to: ${name}`, many: (count) => `led to ${count} events` },
  },
};

/** What the ties of a side are called where they are counted beside the people: several of one person are several claims. */
const TIMES: Record<TieKind, [one: string, many: string]> = {
  ACCUSATION: ['claim', 'claims'],
  ARREST: ['order', 'orders'],
  REPLACEMENT: ['change', 'changes'],
  TENURE: ['term', 'terms'],
  TRIAL_ROLE: ['part', 'parts'],
  PARTICIPATION: ['role', 'roles'],
  CONSEQUENCE: ['claim', 'claims'],
};

/**
 * A side in words that name its direction: "accused by 16 people in 17 claims", "arrested on the order of Beria". Speech, tooltip,
 * dossier and pages take their words from here, so that people and claims are never counted under one word.
 */
export function sideWords({ kind, end, ties, others }: Side, nameOf: (id: Id) => string): string {
  return wordsOf(kind, end, others.map(nameOf), ties.length);
}

/**
 * The same of the other ends of all ties of one kind and direction.
 *
 * @param ends one for each tie, at least one
 * @param end which end of the ties they are told of
 */
export function endsWords(kind: TieKind, end: Side['end'], ends: readonly OtherEnd[]): string {
  const names = new Map(ends.map(({ id, name }) => [id, name]));
  return wordsOf(kind, end, [...names.values()], ends.length);
}

export type OtherEnd = { id: Id; name: string };

function wordsOf(kind: TieKind, end: Side['end'], names: readonly string[], ties: number): string {
  const { one, many } = PHRASES[kind][end];
  const [only, ...more] = names;
  const words = only !== undefined && more.length === 0 ? one(only) : many(names.length);
  if (ties === names.length) return words;
  return `${words} in ${countOf(ties, ...TIMES[kind])}`;
}

/** All sides in one sentence without its full stop: "accused by 16 people, accused 9 people; replaced Yagoda". Empty for none. */
export function sidesWords(sides: readonly Side[], nameOf: (id: Id) => string): string {
  const kinds = [...new Set(sides.map(({ kind }) => kind))];
  return kinds
    .map((kind) =>
      sides
        .filter((side) => side.kind === kind)
        .map((side) => sideWords(side, nameOf))
        .join(', '),
    )
    .join('; ');
}

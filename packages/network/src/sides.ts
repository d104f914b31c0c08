import { compareByDate, type Id, TIE_KINDS, type TieKind, type TieSummary } from '@kto-kogo/domain';

/** The ties of one kind at whose one end an entity stands: who accused is another side than who was accused. */
export type Side = {
  kind: TieKind;
  end: 'from' | 'to';
  /** Oldest first. */
  ties: readonly TieSummary[];
  /** The entities at the other ends, each once, in the order of their first tie. */
  others: readonly Id[];
};

/** What befell an entity comes before what it did; of a replacement, whom it replaced comes before who replaced it. */
const ENDS: Record<TieKind, readonly ['from' | 'to', 'from' | 'to']> = {
  ACCUSATION: ['to', 'from'],
  ARREST: ['to', 'from'],
  REPLACEMENT: ['from', 'to'],
  TENURE: ['from', 'to'],
  TRIAL_ROLE: ['from', 'to'],
  PARTICIPATION: ['from', 'to'],
  CONSEQUENCE: ['to', 'from'],
};
/** Accusations and arrests before replacements: the order of a dossier. */
const ORDER: readonly TieKind[] = [
  'ACCUSATION',
  'ARREST',
  ...TIE_KINDS.filter((kind) => kind !== 'ACCUSATION' && kind !== 'ARREST'),
];

/** The sides of each entity that has a tie among these, by its id. */
export function sidesOf(ties: Iterable<TieSummary>): Map<Id, Side[]> {
  const byEnd = new Map<string, TieSummary[]>();
  const ids = new Set<Id>();
  for (const tie of [...ties].sort(compareByDate)) {
    for (const end of ['from', 'to'] as const) {
      const key = keyOf(tie[end], tie.kind, end);
      ids.add(tie[end]);
      byEnd.set(key, [...(byEnd.get(key) ?? []), tie]);
    }
  }
  const sideOf = (id: Id, kind: TieKind, end: 'from' | 'to'): Side[] => {
    const own = byEnd.get(keyOf(id, kind, end)) ?? [];
    const others = own.map((tie) => tie[end === 'from' ? 'to' : 'from']);
    return own.length === 0 ? [] : [{ kind, end, ties: own, others: [...new Set(others)] }];
  };
  return new Map(
    [...ids].map((id) => [id, ORDER.flatMap((kind) => ENDS[kind].flatMap((end) => sideOf(id, kind, end)))]),
  );
}

function keyOf(id: Id, kind: TieKind, end: 'from' | 'to'): string {
  return `${id} ${kind} ${end}`;
}

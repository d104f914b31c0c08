import type { TieSummary } from '../record/tie-summary.ts';

/** A typical accusation: documented, fabricated, under force; undated unless `change` has a date. */
export function sampleAccusation(from: string, to: string, change: Partial<TieSummary> = {}): TieSummary {
  return {
    id: `${from}-${to}`,
    kind: 'ACCUSATION',
    from,
    to,
    standing: 'DOCUMENTED',
    truth: 'FABRICATED',
    coerced: 'YES',
    date: null,
    earliest: null,
    latest: null,
    statement: 'A sentence.',
    people: [],
    sources: [],
    ...change,
  };
}

import type { TieSummary } from '../record/tie-summary.ts';

/** An accusation as most of the record: documented, fabricated, under force. Not dated unless `change` says so. */
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
    ...change,
  };
}

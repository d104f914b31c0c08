/**
 * The statements of a chain's ties as one sentence, joined by "then" only where the dates put each tie after the one before.
 * @param statements sentences that end with a full stop
 */
export function stateTrace(statements: readonly string[], isCertain: boolean): string {
  return `${statements.map((statement) => statement.replace(/\.$/, '')).join(isCertain ? '; then ' : '; and ')}.`;
}

const LOOSENING_WORDS = {
  kinds: 'by ties of every kind',
  direction: 'in either direction',
  order: 'in any order',
};

/** "in any order and in either direction: 3 chains"; "at least 3" unless `isAll`. */
export function nameRelaxation(r: {
  loosened: readonly ('maxSteps' | keyof typeof LOOSENING_WORDS)[];
  maxSteps: number;
  traces: number;
  isAll: boolean;
}): string {
  const words = r.loosened.map((each) =>
    each === 'maxSteps' ? `in up to ${r.maxSteps} steps` : LOOSENING_WORDS[each],
  );
  const count = `${r.isAll ? '' : 'at least '}${r.traces} ${r.traces === 1 ? 'chain' : 'chains'}`;
  return `${new Intl.ListFormat('en-GB').format(words)}: ${count}`;
}

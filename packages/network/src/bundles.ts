import { compareByDate, type Id, type TieSummary } from '@kto-kogo/domain';

/** All ties from one entity to another, oldest first. */
export type Bundle = { id: string; from: Id; to: Id; ties: readonly TieSummary[] };

export function bundleParallel(ties: Iterable<TieSummary>): Bundle[] {
  const bundles = new Map<string, TieSummary[]>();
  for (const tie of ties) {
    const key = bundleId(tie.from, tie.to);
    const bundle = bundles.get(key);
    if (bundle === undefined) bundles.set(key, [tie]);
    else bundle.push(tie);
  }
  return [...bundles].flatMap(([id, parallel]) => {
    const [first, ...rest] = parallel.toSorted(compareByDate);
    return first === undefined ? [] : [{ id, from: first.from, to: first.to, ties: [first, ...rest] }];
  });
}

export function bundleId(from: Id, to: Id): string {
  return `${from}>${to}`;
}

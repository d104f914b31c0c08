import { diff3Merge } from 'node-diff3';

/**
 * Three-way merge of an order, by the longest common subsequences of mine and of theirs with the base. What both moved to different
 * places stands where it comes first.
 *
 * @param kept what is in the result, each once, whatever the three orders say
 */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  kept: ReadonlySet<string>,
): string[] {
  // What is gone on either side would only part the others.
  const [was, my, their] = [base, mine, theirs].map((ids) => ids.filter((id) => kept.has(id)));
  const regions = diff3Merge(my ?? [], was ?? [], their ?? []);
  const merged = regions.flatMap(
    ({ ok, conflict }) => ok ?? [...(conflict?.a ?? []), ...(conflict?.b ?? [])],
  );
  const order = new Set(merged);
  // What one took out and the other changed is kept, and no region holds it: it stands after what it stood after.
  const missing = [...kept].filter((id) => !order.has(id));
  return missing.reduce((ids, id) => insert(ids, id, mine.includes(id) ? mine : theirs), [...order]);
}

function insert(ids: readonly string[], id: string, as: readonly string[]): string[] {
  const before = as.slice(0, as.indexOf(id)).findLast((each) => ids.includes(each));
  return ids.toSpliced(before === undefined ? 0 : ids.indexOf(before) + 1, 0, id);
}

/**
 * How many objects an answer holds: what several ways lead to is read once, and stands in it once for each of them. Counted without going each
 * of the ways, of which there may be a billion.
 *
 * @param counts of what was counted before, by object
 */
export function countObjects(value: unknown, counts = new Map<object, number>()): number {
  if (typeof value !== 'object' || value === null || value instanceof Error) return 0;
  const known = counts.get(value);
  if (known !== undefined) return known;
  const isList = Array.isArray(value);
  const within = isList || value instanceof Map ? value.values() : Object.values(value);
  let count = isList || value instanceof Map ? 0 : 1;
  for (const each of within) count += countObjects(each, counts);
  counts.set(value, count);
  return count;
}

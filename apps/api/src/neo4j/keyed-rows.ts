import { z } from 'zod';

export type Keyed<Value> = { key: string; value: Value };

/** A row whose column `key` says which of the requested keys it belongs to. */
export function keyed<Value>(value: z.ZodType<Value>): z.ZodType<Keyed<Value>> {
  return z.looseObject({ key: z.string() }).transform((row) => ({ key: row.key, value: value.parse(row) }));
}

/** One list for each key, in the order of `keys`. */
export function groupByKey<Value>(keys: readonly string[], rows: readonly Keyed<Value>[]): Value[][] {
  const groups = new Map<string, Value[]>(keys.map((key) => [key, []]));
  for (const { key, value } of rows) groups.get(key)?.push(value);
  return keys.map((key) => groups.get(key) ?? []);
}

/** One value for each key, in the order of `keys`; null where there is none. */
export function oneByKey<Value>(keys: readonly string[], rows: readonly Keyed<Value>[]): (Value | null)[] {
  return groupByKey(keys, rows).map(([value = null]) => value);
}

import { dequal } from 'dequal';

/** `isConflict`: both changed it, and not to the same. The value then is mine. */
export type MergedValue<Value> = { value: Value; isConflict: boolean };

/** Three-way merge of one value. The base is undefined where both made it anew. */
export function mergeValue<Value>(base: Value | undefined, mine: Value, theirs: Value): MergedValue<Value> {
  if (dequal(mine, theirs) || dequal(base, theirs)) return { value: mine, isConflict: false };
  if (dequal(base, mine)) return { value: theirs, isConflict: false };
  return { value: mine, isConflict: true };
}

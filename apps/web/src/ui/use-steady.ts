import { useState } from 'react';

/**
 * The value before for as long as this one is the same, so that what follows from it is not made again.
 * @param isSame by default: each field is the same
 */
export function useSteady<Value extends object>(
  value: Value,
  isSame: (a: Value, b: Value) => boolean = hasSameFields,
): Value {
  const [kept, setKept] = useState(value);
  if (isSame(kept, value)) return kept;
  setKept(value);
  return value;
}

function hasSameFields<Value extends object>(a: Value, b: Value): boolean {
  const names = Object.keys({ ...a, ...b }) as (keyof Value)[];
  return names.every((name) => Object.is(a[name], b[name]));
}

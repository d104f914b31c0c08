import { useState } from 'react';

/** The same object for as long as each of its fields is the same, so that what follows from it is not made again. */
export function useSteady<Fields extends object>(fields: Fields): Fields {
  const [kept, setKept] = useState(fields);
  if (isSame(kept, fields)) return kept;
  setKept(fields);
  return fields;
}

function isSame<Fields extends object>(a: Fields, b: Fields): boolean {
  const names = Object.keys({ ...a, ...b }) as (keyof Fields)[];
  return names.every((name) => Object.is(a[name], b[name]));
}

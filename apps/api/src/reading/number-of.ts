const numbers = new WeakMap<object, number>();
let last = 0;

/** A number that tells an object from all others, for keys that are texts. */
export function numberOf(each: object): number {
  const known = numbers.get(each);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(each, last);
  return last;
}

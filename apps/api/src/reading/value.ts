import type { Nested } from './field.ts';

/** A value that is no thing of the record: computed, or an object within a property. `__typename` where it may be of several types. */
export type Value = { __typename?: string } & Readonly<Record<string, unknown>>;
export type Given = Readonly<Record<string, unknown>>;

/** @param given what stands in for properties of the value */
export function propertyOf(value: Value, property: string, given: Given = {}): unknown {
  return (property in given ? given[property] : value[property]) ?? null;
}

/** The objects within a value: one, a list, or null. */
export function withinOf(value: Value, { property, pick }: Nested, given: Given = {}): unknown {
  const within = propertyOf(value, property, given);
  return pick === undefined || within === null ? within : pick(within as never);
}

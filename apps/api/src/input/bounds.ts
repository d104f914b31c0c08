import { badInput } from '../errors/api-error.ts';

/** The longest page of every list except `network`. */
const PAGE_MAX = 100;
export const NETWORK_MAX = 2_000;

/**
 * A number within its range, or the SDL's default where the client sent null.
 * @throws ApiError BAD_USER_INPUT with the range
 */
export function within(
  name: string,
  value: number | null | undefined,
  range: { min: number; max: number; otherwise: number },
): number {
  const { min, max, otherwise } = range;
  const number = value ?? otherwise;
  if (number < min || number > max) throw badInput(`${name} is ${min} to ${max}, not ${number}.`);
  return number;
}

/** @throws ApiError BAD_USER_INPUT */
export function pageSize(first: number | null | undefined, otherwise = 50): number {
  return within('first', first, { min: 1, max: PAGE_MAX, otherwise });
}

const ID_MAX = 160;

/** An id as the client sent it. A malformed one simply finds nothing; only its length is limited. */
export function readId(id: string, name = 'id'): string {
  if (id.length > ID_MAX) throw badInput(`${name} has at most ${ID_MAX} characters, not ${id.length}.`);
  return id;
}

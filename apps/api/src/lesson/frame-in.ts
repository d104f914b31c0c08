import { readAddress } from '@kto-kogo/address';
import type { GqlFrame } from '../generated/resolvers.ts';

/** The part of the network that an address asks for; null for all of it, and on other pages. */
export function frameIn(view: string): GqlFrame | null {
  const read = readAddress(view);
  if (read.page !== 'explore' || read.value.frame === null) return null;
  const [x, y, width, height] = read.value.frame;
  return { x, y, width, height };
}

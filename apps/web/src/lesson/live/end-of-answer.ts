import { type LineEnd, reasonOf } from './line.ts';

/** By which a network says that one has to sign in first. */
const SIGN_IN_STATUS = 511;

/**
 * What an answer means that is not what was asked for.
 *
 * @param code of the API's first error; null where it is no answer of the API's
 * @param status null where it is not known
 */
export function endOfAnswer(code: string | null, status: number | null): LineEnd {
  const reason = reasonOf(code);
  if (reason !== null) return { is: 'over', reason };
  if (code === 'RATE_LIMITED') return { is: 'refused' };
  if (code !== null || status === null) return { is: 'lost' };
  if (status === SIGN_IN_STATUS) return { is: 'sign-in' };
  // A proxy says that the server is away.
  if (status >= 500) return { is: 'lost' };
  // A page in place of an answer, or the way to one; what is forbidden by the network is not to be had by signing in.
  return { is: status >= 400 ? 'refused' : 'sign-in' };
}

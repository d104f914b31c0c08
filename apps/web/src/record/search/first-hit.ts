import type { FindHitLine_HitFragment } from '../../graphql/generated/graphql.ts';
import { findAnything } from './find-anything.ts';
import { findOwnNames } from './own-names.ts';
import type { Suggestions } from './use-suggestions.ts';

type Hit = FindHitLine_HitFragment;

/**
 * The first hit for what was typed just now, of which there may be no suggestion yet.
 *
 * @param typed without spaces at its ends
 * @param known the suggestions for `of`
 */
export async function firstHit(typed: string, known: Suggestions<Hit>, of: string): Promise<Hit | undefined> {
  if (typed === '') return undefined;
  if ('hits' in known && of.trim() === typed) return known.hits[0];
  if (!navigator.onLine) return findOwnNames(typed)[0];
  const [first] = await findAnything(typed).catch(() => []);
  return first;
}

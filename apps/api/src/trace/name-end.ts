import type { Id } from '@kto-kogo/domain';
import type { Context } from '../context.ts';
import { currentId, kindIn } from '../paths/paths.ts';
import { readText } from '../search/read-text.ts';
import type { SearchHit } from '../search/search.repository.ts';

/** What a text names; entities by their ids. */
export type NamedEnd =
  | { __typename: 'EndFound'; text: string; entity: Id }
  | { __typename: 'EndAmbiguous'; text: string; hits: SearchHit[] }
  | { __typename: 'EndNotFound'; text: string };

/** More than a client would offer as a choice. */
const HITS_MAX = 8;

/**
 * Resolves the text of an end, an id or a name; null where it is empty.
 * @throws ApiError BAD_USER_INPUT where the text is too long
 */
export async function nameEnd(
  name: 'from' | 'to' | 'of',
  given: string | null | undefined,
  { paths, searches }: Pick<Context, 'paths' | 'searches'>,
): Promise<NamedEnd | null> {
  if (given == null || given.trim() === '') return null;
  const text = readText(given.trim(), name);
  const whole = await paths();
  const id = currentId(whole, text);
  if (kindIn(whole, id) !== null) return { __typename: 'EndFound', text, entity: id };
  const hits = await searches.hits({ text, kinds: null, first: HITS_MAX });
  const [best, ...others] = preferExact(hits);
  if (best === undefined) return { __typename: 'EndNotFound', text };
  return others.length === 0
    ? { __typename: 'EndFound', text, entity: best.entity }
    : { __typename: 'EndAmbiguous', text, hits };
}

function preferExact(hits: readonly SearchHit[]): readonly SearchHit[] {
  const exact = hits.filter(({ score }) => score === 1);
  return exact.length > 0 ? exact : hits;
}

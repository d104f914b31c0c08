import { type Connection, type SharedThing, type TemporalTie, whatConnects } from '@kto-kogo/network';
import type { Context } from '../context.ts';
import { badInput } from '../errors/api-error.ts';
import { type NamedEnd, nameEnd } from '../trace/name-end.ts';

/** Each two of them are a pair: more than these are no question that one reads the answer of. */
const ENDS = { min: 2, max: 8 };

export type ChainsBetween = Connection<TemporalTie>;
export type SharedBetween = SharedThing<TemporalTie>;
export type BetweenAnswer = {
  ends: readonly (NamedEnd | null)[];
  pairs: readonly ChainsBetween[];
  shared: readonly SharedBetween[];
};

/** @throws ApiError BAD_USER_INPUT where there are too few or too many texts, or one is too long */
export async function answerBetween(texts: readonly string[], context: Context): Promise<BetweenAnswer> {
  if (texts.length < ENDS.min || texts.length > ENDS.max) {
    throw badInput(`of has ${ENDS.min} to ${ENDS.max} texts, not ${texts.length}.`);
  }
  const ends = await Promise.all(texts.map((text) => nameEnd('of', text, context)));
  const { record } = await context.paths();
  const ids = ends.flatMap((end) => (end?.__typename === 'EndFound' ? end.entity.id : []));
  return { ends, ...whatConnects(record, ids) };
}

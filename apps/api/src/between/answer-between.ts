import type { Id } from '@kto-kogo/domain';
import { findConnections } from '@kto-kogo/network';
import type { Context } from '../context.ts';
import { badInput } from '../errors/api-error.ts';
import { type NamedEnd, nameEnd } from '../trace/name-end.ts';

/** Each two of them are a pair: more than these are no question that one reads the answer of. */
const ENDS = { min: 2, max: 8 };

/** What joins several entities, by ids. */
export type BetweenAnswer = {
  ends: readonly (NamedEnd | null)[];
  direct: readonly Id[];
  shared: readonly { entity: Id; by: readonly Id[]; ties: readonly Id[] }[];
  chains: readonly {
    one: Id;
    other: Id;
    steps: number | null;
    through: readonly Id[];
    ties: readonly Id[];
  }[];
};

/** @throws ApiError BAD_USER_INPUT where there are too few or too many texts, or one is too long */
export async function answerBetween(texts: readonly string[], context: Context): Promise<BetweenAnswer> {
  if (texts.length < ENDS.min || texts.length > ENDS.max) {
    throw badInput(`of has ${ENDS.min} to ${ENDS.max} texts, not ${texts.length}.`);
  }
  const ends = await Promise.all(texts.map((text) => nameEnd('of', text, context)));
  const { index } = await context.paths();
  const found = ends.flatMap((end) => (end?.__typename === 'EndFound' ? end.entity : []));
  const { pairs, shared } = await context.inSlices(findConnections(index, found));
  return {
    ends,
    direct: pairs.flatMap(({ direct }) => direct),
    shared: shared.map(({ id, by, ties }) => ({ entity: id, by, ties })),
    chains: pairs.map(({ between: [one, other], steps, through, chain }) => ({
      ...{ one, other, steps, through },
      ties: chain,
    })),
  };
}

import type { Id } from '@kto-kogo/domain';
import { whatConnects } from '@kto-kogo/network';
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
  const { record } = await context.paths();
  const { pairs, shared } = whatConnects(
    record,
    ends.flatMap((end) => (end?.__typename === 'EndFound' ? end.entity : [])),
  );
  return {
    ends,
    direct: pairs.flatMap(({ direct }) => idsOf(direct)),
    shared: shared.map(({ id, by, ties }) => ({ entity: id, by, ties: idsOf(ties) })),
    chains: pairs.map(({ between: [one, other], steps, through, chain }) => ({
      ...{ one, other, steps, through },
      ties: idsOf(chain),
    })),
  };
}

function idsOf(ties: readonly { id: Id }[]): Id[] {
  return ties.map(({ id }) => id);
}

import type { Context } from '../context.ts';
import type { GqlResolvers } from '../generated/resolvers.ts';
import { answerBetween } from './answer-between.ts';

export const betweenResolvers = {
  Query: { between: (_root, args, context) => answerBetween(args.of, context) },
  Between: {
    direct: ({ pairs }, _args, context) =>
      getTies(
        pairs.flatMap(({ direct }) => direct),
        context,
      ),
    chains: ({ pairs }) => [...pairs],
  },
  SharedThing: {
    entity: ({ id }, _args, { entity }) => entity.get(id),
    by: ({ by }, _args, { entity }) => entity.getMany(by),
    ties: ({ ties }, _args, context) => getTies(ties, context),
  },
  BetweenChains: {
    one: ({ between: [one] }, _args, { entity }) => entity.get(one),
    other: ({ between: [, other] }, _args, { entity }) => entity.get(other),
    through: ({ through }, _args, { entity }) => entity.getMany(through),
    ties: ({ chain }, _args, context) => getTies(chain, context),
  },
} satisfies GqlResolvers;

function getTies(ties: readonly { id: string }[], { tie }: Pick<Context, 'tie'>) {
  return tie.getMany(ties.map(({ id }) => id));
}

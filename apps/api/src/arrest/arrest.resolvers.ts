import type { Context } from '../context.ts';
import { asKind } from '../entity/as-kind.ts';
import type { GqlResolvers } from '../generated/resolvers.ts';

export const arrestResolvers = {
  Arrest: {
    citations: ({ citations }, _args, { source }) => source.getCitations(citations),
    figure: ({ figure }, _args, { entity }) => getFigure(figure, entity),
    orderedBy: ({ orderedBy }, _args, { entity }) =>
      orderedBy === null ? null : getFigure(orderedBy, entity),
  },
} satisfies GqlResolvers;

async function getFigure(id: string, entity: Context['entity']) {
  const figure = asKind(await entity.get(id), 'FIGURE');
  if (figure === null) throw new Error(`The record takes ${id} for a figure, which it is not.`);
  return figure;
}

import { toConnection } from '../connection/to-connection.ts';
import { asKind } from '../entity/as-kind.ts';
import { entityFields } from '../entity/entity.fields.ts';
import { getFigure } from '../entity/get-of-kind.ts';
import type { GqlResolvers } from '../generated/resolvers.ts';
import { pageSize, readId } from '../input/bounds.ts';
import { figurePage } from './figure-page.ts';

export const figureResolvers = {
  Figure: {
    ...entityFields,
    arrests: ({ id }, _args, { arrest }) => arrest.ofFigure(id),
    tenures: ({ id }, _args, { tie }) => tie.leaving('TENURE', id),
    trialRoles: ({ id }, _args, { tie }) => tie.leaving('TRIAL_ROLE', id),
    accusationsMade: ({ id }, _args, { tie }) => tie.leaving('ACCUSATION', id),
    accusationsReceived: ({ id }, _args, { tie }) => tie.reaching('ACCUSATION', id),
    hand: ({ hand }, _args, { tie }) => tie.getMany(hand),
  },
  FateReading: {
    citations: ({ citations }, _args, { source }) => source.getCitations(citations),
  },
  Query: {
    figure: async (_root, { id }, { entity }) => asKind(await entity.find(readId(id)), 'FIGURE'),
    figures: async (_root, { first, after, fate, orderBy }, { entity, figures }) => {
      const args = { order: orderBy ?? 'NAME', first: pageSize(first), after };
      const page = figurePage(await figures.keys(fate ?? null), args);
      const items = page.items.map(async ({ node, cursor }) => ({
        node: await getFigure(node, entity),
        cursor,
      }));
      return toConnection({ ...page, items: await Promise.all(items) });
    },
  },
} satisfies GqlResolvers;

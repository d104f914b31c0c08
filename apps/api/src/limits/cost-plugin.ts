import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, Kind } from 'graphql';
import type { Context } from '../context.ts';
import { badInput } from '../errors/api-error.ts';
import { costOf } from './cost.ts';
import type { RateLimit } from './rate-limit.ts';

/** The whole record as a network, with all fields that the network view needs, costs about 20,000. */
const COST_MAX = 50_000;

/** Refuses a query that could read too many objects, and counts the others against the client's rate. */
export function costPlugin(rateLimit: RateLimit): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (operation === undefined) return;
        const fragments = new Map(
          document.definitions
            .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
            .map((fragment) => [fragment.name.value, fragment]),
        );
        const cost = costOf(operation, { schema, fragments, variables: request.variables ?? {} });
        if (cost > COST_MAX) {
          throw badInput(
            `This query may return ${cost} objects; at most ${COST_MAX} are allowed. Lower first, or ask for fewer lists within lists.`,
          );
        }
        await rateLimit.spend(contextValue.request.client, cost);
      },
    }),
  };
}

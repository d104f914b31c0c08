import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, Kind } from 'graphql';
import type { Context } from '../context.ts';
import { ApiError } from '../errors/api-error.ts';
import { costOf } from './cost.ts';
import { EXECUTION_POINTS, pointsFor, type RateLimit } from './rate-limit.ts';

/** The whole record as a network, with all fields that the network view needs, costs about 20,000. */
const OBJECTS_MAX = 50_000;

/**
 * Refuses a query that could read too many objects, counts the others against the client's rate, and says in `extensions.cost`
 * how many points that is.
 */
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
        const objects = costOf(operation, { schema, fragments, variables: request.variables ?? {} });
        const points = pointsFor(objects);
        contextValue.request.cost = EXECUTION_POINTS + points;
        if (objects > OBJECTS_MAX) {
          throw new ApiError(
            'BAD_USER_INPUT',
            `This query may return ${objects} objects; at most ${OBJECTS_MAX} are allowed. Lower first, or ask for fewer lists within lists.`,
            { cost: contextValue.request.cost },
          );
        }
        await rateLimit.spend(contextValue.request.client, points);
      },
      async willSendResponse({ response: { body }, contextValue: { request } }) {
        if (body.kind !== 'single' || request.cost === undefined) return;
        const { singleResult } = body;
        singleResult.extensions = { ...singleResult.extensions, cost: request.cost };
      },
    }),
  };
}

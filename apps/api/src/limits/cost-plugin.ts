import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, Kind } from 'graphql';
import type { Context } from '../context.ts';
import { ApiError } from '../errors/api-error.ts';
import { costOf } from './cost.ts';
import { OBJECTS_MAX } from './objects.ts';
import { EXECUTION_POINTS, pointsFor, type RateLimit } from './rate-limit.ts';
import { createTurns } from './turns.ts';

/** A query of more than a thousand objects is executed in turn. A write counts as a thousand, and alone it is short. */
const LARGE_POINTS = { query: 2, mutation: 3, subscription: 2 };

/**
 * Refuses a query that could read too many objects, counts the others against the client's rate, says in `extensions.cost` how
 * many points that is, and has large ones wait for their turn.
 */
export function costPlugin(rateLimit: RateLimit): ApolloServerPlugin<Context> {
  const turns = createTurns();
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
        const { request: facts } = contextValue;
        facts.cost = EXECUTION_POINTS + points;
        if (objects > OBJECTS_MAX) {
          throw new ApiError(
            'BAD_USER_INPUT',
            `This query may return ${objects} objects; at most ${OBJECTS_MAX} are allowed. Lower first, or ask for fewer lists within lists.`,
            { cost: facts.cost },
          );
        }
        await rateLimit.spend(facts.client, points);
        // Our own pages do not wait: their queries are known, and `pageLimit` bounds them.
        if (facts.client === null || points < LARGE_POINTS[operation.operation]) return;
        facts.endTurn = await turns.wait();
        facts.deadline.restart();
      },
      async willSendResponse({ response: { body }, contextValue: { request } }) {
        if (body.kind !== 'single' || request.cost === undefined) return;
        const { singleResult } = body;
        singleResult.extensions = { ...singleResult.extensions, cost: request.cost };
      },
    }),
  };
}

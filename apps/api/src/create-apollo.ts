import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from './context.ts';
import { boundErrorsPlugin, ERRORS_MAX } from './errors/bound-errors-plugin.ts';
import { errorLogPlugin } from './errors/error-log-plugin.ts';
import { formatError } from './errors/format-error.ts';
import { compiledExecution } from './execution/compiled-execution.ts';
import { TOKENS_MAX } from './http/documents.ts';
import { responseStatusPlugin } from './http/response-status-plugin.ts';
import { costPlugin } from './limits/cost-plugin.ts';
import type { RateLimit } from './limits/rate-limit.ts';

export type ApolloOptions = { schema: GraphQLSchema; rateLimit: RateLimit; logger: Logger };

/** Apollo with our limits and error format, independent of HTTP. */
export function createApollo({ schema, rateLimit, logger }: ApolloOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: compiling(schema),
    formatError,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    // Apollo's cache of documents is bounded, and `documents.ts` bounds what goes into it.
    parseOptions: { maxTokens: TOKENS_MAX },
    // One more says that there are more.
    validationOptions: { maxErrors: ERRORS_MAX - 1 },
    // There is no cookie to forge a request with, and only a POST with a JSON body changes anything.
    csrfPrevention: false,
    plugins: [
      costPlugin(rateLimit),
      errorLogPlugin(logger),
      responseStatusPlugin,
      boundErrorsPlugin,
      ApolloServerPluginCacheControlDisabled(),
    ],
    logger,
  });
}

/** How Apollo is given another execution than its own: parsing, validation, limits and errors stay with it. */
function compiling(schema: GraphQLSchema): GatewayInterface {
  const execute = compiledExecution(schema);
  return {
    onSchemaLoadOrUpdate(take) {
      take({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: ({ document, request, context }) =>
        execute({
          document,
          // As it was given: Apollo leaves it to the execution to say that there is no such operation.
          name: request.operationName ?? null,
          variables: request.variables ?? {},
          context: context as Context,
        }),
    }),
    stop: async () => {},
  };
}

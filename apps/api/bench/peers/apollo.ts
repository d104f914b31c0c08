import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Driver } from 'neo4j-driver';
import { peerSchema } from './schema.ts';

/** Apollo Server as its manual shows it, over hand-written statements. */
export async function apollo(driver: Driver, { isCompiled }: { isCompiled: boolean }): Promise<number> {
  const schema = peerSchema(driver);
  const server = new ApolloServer(isCompiled ? { gateway: compiled(schema) } : { schema });
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
  return Number(new URL(url).port);
}

type Answer = Record<string, unknown>;

function compiled(schema: GraphQLSchema): GatewayInterface {
  const known = new Map<string, ReturnType<typeof compileQuery<Answer, Answer>>>();
  return {
    onSchemaLoadOrUpdate(take) {
      take({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      async executor({ document, queryHash, request }) {
        const query = known.get(queryHash) ?? compileQuery<Answer, Answer>(schema, document);
        known.set(queryHash, query);
        return isCompiledQuery(query) ? query.query(undefined, {}, request.variables ?? {}) : query;
      },
    }),
    stop: async () => {},
  };
}

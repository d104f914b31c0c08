import { makeExecutableSchema } from '@graphql-tools/schema';
import { readSdl } from '@kto-kogo/schema';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import type { QuestionName } from '../questions.ts';
import { answer } from './statements.ts';

/** The product's SDL over hand-written statements, one for each field of `Query`. */
export function peerSchema(driver: Driver): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readSdl(),
    resolvers: {
      Query: {
        figure: (_root, { id }, _context, info) => answer(driver, askedIn(info) as QuestionName, { id }),
        network: (_root, { around: [id] }, _context, info) =>
          answer(driver, askedIn(info) as QuestionName, { id }),
        ties: (_root, { first }) => answer(driver, 'list', { first }),
      },
    },
  });
}

/** Which question it is: its operation bears its name. */
function askedIn({ operation }: GraphQLResolveInfo): string {
  return operation.name?.value ?? '';
}

import { makeExecutableSchema } from '@graphql-tools/schema';
import { readSdl } from '@kto-kogo/schema';
import pino from 'pino';
import { type Context, createContext } from '../context.ts';
import { createApollo } from '../create-apollo.ts';
import { createRateLimit } from '../limits/rate-limit.ts';
import type { ReadRows } from '../neo4j/read-rows.ts';
import { Rounds } from '../neo4j/rounds.ts';
import { resolvers } from '../resolvers.ts';
import { fakeStores } from './fake-stores.ts';

type Parameters = Readonly<Record<string, unknown>>;
export type Sent = { statement: string; parameters: Parameters };

type Rows = (parameters: Parameters) => readonly object[];

/** Gives the rows of each statement by its text, as a map does. */
export type Answers = { get(statement: string): Rows | undefined };

const schema = makeExecutableSchema<Context>({ typeDefs: readSdl(), resolvers });

/**
 * The API without HTTP and without a database: the schema, its resolvers, repositories and limits as they are served, over
 * statements that give what the test says. One of which it says nothing fails.
 */
export function fakeApi(answers: Answers, { pointsPerMinute }: { pointsPerMinute?: number } = {}) {
  const logged: string[] = [];
  const apollo = createApollo({
    schema,
    rateLimit: createRateLimit(pointsPerMinute),
    logger: pino({ level: 'warn' }, { write: (line: string) => logged.push(line) }),
  });

  async function execute(query: string, variables: Record<string, unknown> = {}) {
    const sent: Sent[] = [];
    const rounds = new Rounds();
    const read: ReadRows = (statement, parameters, row) =>
      rounds.during(async () => {
        sent.push({ statement, parameters });
        const answer = answers.get(statement);
        if (answer === undefined) throw new Error(`The test gives no rows for:\n${statement}`);
        return answer(parameters).map((each) => row.parse(each));
      });
    const contextValue = createContext(
      { stores: fakeStores(read), rounds, deadline: Number.POSITIVE_INFINITY },
      { id: 'the-request', client: 'somebody', hasErrors: false },
      () => Promise.reject(new Error('no paths here')),
    );
    const { body, http } = await apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('Responses in parts are not part of this API.');
    const { data, errors = [] } = body.singleResult;
    const { hasErrors } = contextValue.request;
    // As JSON: an object of GraphQL has no prototype, and equals none that a test writes.
    return { status: http.status ?? 200, ...toJson({ data, errors }), hasErrors, sent };
  }

  return { execute, logged };
}

function toJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}

/** Rows for a statement that asks by `$ids`: one for each id, which it bears as its key. */
export function byId(rowOf: (id: string) => object): Rows {
  return ({ ids }) => (ids as string[]).map((key) => ({ key, ...rowOf(key) }));
}

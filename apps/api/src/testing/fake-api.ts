import { makeExecutableSchema } from '@graphql-tools/schema';
import { readSdl } from '@kto-kogo/schema';
import pino from 'pino';
import { type Context, createContext } from '../context.ts';
import { createApollo } from '../create-apollo.ts';
import { createCreationLimit } from '../limits/creation-limit.ts';
import { Deadline } from '../limits/deadline.ts';
import { createRateLimit } from '../limits/rate-limit.ts';
import type { ReadRow } from '../neo4j/read-row.ts';
import type { SendRows } from '../neo4j/send-rows.ts';
import { resolvers } from '../resolvers.ts';
import { DEFAULT_CLASSES, openClasses } from '../room/classes.ts';
import { fakeStores } from './fake-stores.ts';
import { sampleFacts } from './sample-rows.ts';

type Parameters = Readonly<Record<string, unknown>>;
export type Sent = { statement: string; parameters: Parameters };

type Rows = (parameters: Parameters) => readonly object[];

/** The rows for each statement, by its text. */
export type Answers = {
  get(statement: string): Rows | undefined;
  /** The row of what a query selects of the record; nothing is found unless it is given. */
  row?: (statement: string, parameters: Parameters) => readonly unknown[];
  /** The version of the record that such a statement finds. */
  found?: string | null;
};

const VERSION = 'a';
const schema = makeExecutableSchema<Context>({ typeDefs: readSdl(), resolvers });

/** The row of a statement of the reader in which each list holds these things, whatever is asked for. */
export function rowOf(
  ...things: readonly ({ id: string } & object)[]
): (statement: string, parameters: Parameters) => readonly unknown[] {
  const column = (property: string) =>
    things.map((thing) => (thing as Record<string, unknown>)[property] ?? null);
  return (statement, parameters) => {
    const columns = statement
      .slice(statement.lastIndexOf('\nRETURN'))
      .split(/ AS c\d+,?/)
      .slice(0, -1);
    return columns.map((expression) => {
      const name = /\[p IN \$given\.(\w+)/.exec(expression)?.[1];
      const given = parameters.given as Record<string, string[]>;
      return name === undefined ? column('id') : given[name]?.map(column);
    });
  };
}

/**
 * The API without HTTP and without a database: the real schema, resolvers, repositories and limits, over statements whose rows
 * the test provides. Any other statement fails.
 */
export function fakeApi(answers: Answers, { pointsPerMinute }: { pointsPerMinute?: number } = {}) {
  const logged: string[] = [];
  const rateLimit = createRateLimit(pointsPerMinute);
  const creations = createCreationLimit();
  const apollo = createApollo({
    schema,
    rateLimit,
    logger: pino({ level: 'warn' }, { write: (line: string) => logged.push(line) }),
  });

  async function execute(query: string, variables: Record<string, unknown> = {}) {
    const sent: Sent[] = [];
    const send: SendRows = async (statement, parameters, row) => {
      sent.push({ statement, parameters });
      const answer = answers.get(statement);
      if (answer === undefined) throw new Error(`The test gives no rows for:\n${statement}`);
      return answer(parameters).map((each) => row.parse(each));
    };
    const readRow: ReadRow = async (statement, parameters) => {
      sent.push({ statement, parameters });
      const { found = VERSION } = answers;
      return [...(answers.row ?? rowOf())(statement, parameters), found];
    };
    const contextValue = createContext(
      { stores: fakeStores(send, readRow), deadline: new Deadline(Number.POSITIVE_INFINITY) },
      {
        id: 'the-request',
        client: 'somebody',
        address: '192.0.2.1',
        origin: 'http://localhost:3000',
        bearerToken: null,
        type: 'application/graphql-response+json',
        hasErrors: false,
      },
      {
        facts: async () => sampleFacts(VERSION),
        paths: () => Promise.reject(new Error('no paths here')),
        searchIndex: () => Promise.reject(new Error('no index here')),
      },
      { rateLimit, creations, classes: await openClasses(DEFAULT_CLASSES, pino({ level: 'silent' })) },
    );
    const { body, http } = await apollo
      .executeOperation({ query, variables }, { contextValue })
      .finally(() => contextValue.request.endTurn?.());
    if (body.kind !== 'single') throw new Error('Responses in parts are not part of this API.');
    const { data, errors = [] } = body.singleResult;
    const { hasErrors } = contextValue.request;
    // Through JSON: the objects that graphql-js makes have no prototype, so that `toEqual` would fail.
    return { status: http.status ?? 200, ...toJson({ data, errors }), hasErrors, sent };
  }

  return { execute, logged };
}

function toJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}

/** Rows for a statement with `$ids`: one for each id, with the id as its key. */
export function byId(rowOf: (id: string) => object): Rows {
  return ({ ids }) => (ids as string[]).map((key) => ({ key, ...rowOf(key) }));
}

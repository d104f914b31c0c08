import { startOwnNeo4j } from '../database.ts';
import { readEnv } from '../env.ts';
import { type OrderlyOptions, runOrderly } from '../run-orderly.ts';

/**
 * Runs `serve` with the environment variables of a Neo4j: the user's own, or one that is started here and stays up across
 * restarts of the server.
 * @returns the exit code, as `runOrderly`
 */
export async function withDatabase(
  { root, ...options }: OrderlyOptions & { root: string },
  serve: (variables: Record<string, string>) => Promise<void>,
): Promise<number> {
  return runOrderly(options, async (signal, cleanup) => {
    const env = readEnv(process.env, root);
    if (env.neo4j !== null) return serve({});
    const { uri, user, password, database } = await startOwnNeo4j(env, { ...options, signal, cleanup });
    await serve({
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    });
  });
}

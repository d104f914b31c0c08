import { expect, test } from 'vitest';
import { awaitServer } from './await-server.ts';
import { runOrderly } from './run-orderly.ts';
import { StartError } from './start-error.ts';

/** Where nothing answers. */
const server = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x', database: 'neo4j' };

test('a server that is not there and is not to be waited for is an error at once', async () => {
  const said: string[] = [];
  const { signal } = new AbortController();
  const awaited = awaitServer(server, { seconds: 0, signal, say: (line) => said.push(line) });
  const error = await awaited.catch((thrown) => thrown);
  expect(error).toBeInstanceOf(StartError);
  expect(error.message).toMatch(/No Neo4j answers at NEO4J_URI=bolt:\/\/127\.0\.0\.1:1\. Start it/);
  expect(said).toEqual([]);
});

test('who stops while it waits waits no longer', async () => {
  const stopping = new AbortController();
  const said: string[] = [];
  const say = (line: string) => {
    said.push(line);
    if (line.includes('Waiting for the Neo4j')) stopping.abort('SIGINT');
  };
  const code = await runOrderly({ signal: stopping.signal, say }, (signal) =>
    awaitServer(server, { seconds: 60, signal, say }),
  );
  expect(code).toBe(0);
  expect(said).toEqual([expect.stringContaining('Waiting for the Neo4j'), 'Stopped.']);
});

import type { PurgeRecord } from '@kto-kogo/domain';
import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { type Changes, compareGraphs } from './compare.ts';
import { ensureIndexes } from './ensure-indexes.ts';
import * as cypher from './graph.cypher.ts';
import { type Graph, graphOf } from './graph.ts';
import { isLoaded } from './is-loaded.ts';
import { asSeedError } from './load-error.ts';
import { readGraph } from './read-graph.ts';
import { withSession } from './with-session.ts';
import { writeChanges } from './write-changes.ts';

export type LoadOptions = {
  database: string;
  /** Aborts the load at any moment; the graph is then as it was. */
  signal?: AbortSignal;
  /** Called with each line of progress for the user. */
  onProgress?: (line: string) => void;
};

/** `created`, `updated` and `removed` count nodes and relationships. */
export type LoadResult = {
  status: 'unchanged' | 'loaded';
  created: number;
  updated: number;
  removed: number;
};

/**
 * Makes the graph hold this record, whole or not at all. A version that is already loaded costs three reads. Otherwise one
 * transaction writes only what differs and removes what is no longer in the record. Only nodes labelled `KtoKogo` and the ties
 * among them are touched.
 * @throws SeedError whose message says what to do; the signal's reason where it was aborted
 */
export async function loadRecord(
  driver: Driver,
  record: PurgeRecord,
  options: LoadOptions,
): Promise<LoadResult> {
  const { database, signal = new AbortController().signal, onProgress = () => {} } = options;
  try {
    return await withSession(driver, { database, signal }, async (session) => {
      await ensureIndexes(session);
      const graph = graphOf(record);
      if (await isLoaded(session, graph)) return { status: 'unchanged', created: 0, updated: 0, removed: 0 };
      return await session.executeWrite((tx) => replaceGraph(tx, graph, onProgress));
    });
  } catch (error) {
    signal.throwIfAborted();
    throw asSeedError(error);
  }
}

async function replaceGraph(
  tx: ManagedTransaction,
  graph: Graph,
  onProgress: (line: string) => void,
): Promise<LoadResult> {
  await tx.run(cypher.begin);
  onProgress('… Comparing the record with the graph');
  const stored = await readGraph(tx);
  const changes = compareGraphs(graph, stored.nodes, stored.relationships);
  await writeChanges(tx, changes, onProgress);
  await tx.run(cypher.commitVersion, { version: graph.version, ...graph.counts });
  const count = (of: keyof Changes<unknown>) => changes.nodes[of].length + changes.relationships[of].length;
  return { status: 'loaded', created: count('create'), updated: count('update'), removed: count('remove') };
}

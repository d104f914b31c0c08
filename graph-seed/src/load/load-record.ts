import { setTimeout } from 'node:timers/promises';
import type { PurgeRecord } from '@kto-kogo/domain';
import type { Driver, Session, Transaction } from 'neo4j-driver';
import { type RecordStream, streamOf } from '../record-stream.ts';
import { inBlocks } from './blocks.ts';
import { type Change, changesOf } from './changes.ts';
import { ensureIndexes } from './ensure-indexes.ts';
import * as cypher from './graph.cypher.ts';
import { type Graph, graphOf } from './graph.ts';
import { isLoaded } from './is-loaded.ts';
import { Lease } from './lease.ts';
import { asSeedError } from './load-error.ts';
import type { Run } from './stored.ts';
import { inTransaction } from './transaction.ts';
import { withSession } from './with-session.ts';
import { type Say, writeBlock } from './write-block.ts';

/** Changes in one transaction: Neo4j keeps them in memory until its end, and with 512 MB of heap has room for several times as many. */
const BLOCK = 10_000;
/** How often whoever waits looks whether it is over. */
const POLL_MS = 500;
/** Whoever waits for a lock for so long is told why. On a busy machine it takes seconds to plan the statement. */
const PATIENCE_MS = 10_000;

export type LoadOptions = {
  database: string;
  /** Aborts the load at any moment. What fits one transaction is then as it was; otherwise the next load goes on. */
  signal?: AbortSignal;
  /** Called with each line of progress for the user. */
  onProgress?: (line: string) => void;
  /** Changes in one transaction. */
  blockSize?: number;
};

/** `created`, `updated` and `removed` count nodes and relationships. */
export type LoadResult = {
  status: 'unchanged' | 'loaded';
  created: number;
  updated: number;
  removed: number;
};

/**
 * Makes the graph hold this record, whole or not at all by its version. A version that is already loaded costs three reads. Otherwise
 * what differs is written and what is no longer in the record is removed: in one transaction where that bears it; else in blocks, under a
 * version that is withdrawn first and written last, and whoever comes after a load that was killed goes on where it stopped. Only nodes
 * labelled `KtoKogo` and the ties among them are touched.
 * @throws SeedError whose message says what to do; the signal's reason where it was aborted
 */
export async function loadRecord(
  driver: Driver,
  record: PurgeRecord | RecordStream,
  options: LoadOptions,
): Promise<LoadResult> {
  const { database, signal = new AbortController().signal, onProgress: say = () => {} } = options;
  const { blockSize = BLOCK } = options;
  const where = { database, signal };
  const lease = new Lease(driver, where);
  let isInBlocks = false;
  try {
    return await withSession(driver, where, async (session) => {
      await ensureIndexes(session);
      const graph = graphOf('spellings' in record ? streamOf(record) : record);
      if (await isLoaded(session, graph)) return { status: 'unchanged', created: 0, updated: 0, removed: 0 };
      const result = await loadAtOnce(session, graph, { lease, signal, say, blockSize });
      if (result !== null) return result;
      isInBlocks = true;
      const run: Run = async (statement, parameters) => {
        await lease.renew();
        return session.run(statement, parameters);
      };
      return await loadInBlocks(graph, { lease, run, say, blockSize });
    });
  } catch (error) {
    if (isInBlocks) await lease.release().catch(() => {});
    signal.throwIfAborted();
    throw asSeedError(error, isInBlocks ? 'BEGUN' : 'UNTOUCHED');
  }
}

type AtOnce = { lease: Lease; signal: AbortSignal; say: Say; blockSize: number };

/** Null where there is too much for one transaction, or a load that was killed to go on with: then the lease has begun. */
async function loadAtOnce(
  session: Session,
  graph: Graph,
  { lease, signal, say, blockSize }: AtOnce,
): Promise<LoadResult | null> {
  const sayWaiting = once(() =>
    say(
      '… Another load is under way, or was killed a moment ago. Waiting until it ends or gives no sign of life',
    ),
  );
  while (true) {
    const outcome = await inTransaction(session, async (tx) => {
      const marker = await lockMarker(tx, sayWaiting);
      if (marker.isAlive) return 'BUSY';
      if (!marker.isInBlocks) {
        say('… Comparing the record with the graph');
        const changes = await allOf(
          changesOf(graph, (statement, parameters) => tx.run(statement, parameters)),
          blockSize,
        );
        if (changes !== null) {
          await writeBlock(tx, changes, say);
          await tx.run(cypher.commitVersion, markerOf(graph));
          return resultOf(changes);
        }
      }
      await lease.begin(tx);
      return null;
    });
    if (outcome !== 'BUSY') return outcome;
    sayWaiting();
    await setTimeout(POLL_MS, undefined, { signal });
  }
}

async function lockMarker(tx: Transaction, sayWaiting: () => void) {
  const impatient = globalThis.setTimeout(sayWaiting, PATIENCE_MS);
  try {
    const { records } = await tx.run(cypher.lock);
    return { isAlive: records[0]?.get('alive') === true, isInBlocks: records[0]?.get('load') !== null };
  } finally {
    clearTimeout(impatient);
  }
}

/** All changes, or null where they are more than a block. */
async function allOf(changes: AsyncIterable<Change>, blockSize: number): Promise<Change[] | null> {
  const found: Change[] = [];
  for await (const change of changes) {
    if (found.length === blockSize) return null;
    found.push(change);
  }
  return found;
}

type InBlocks = { lease: Lease; run: Run; say: Say; blockSize: number };

/** What comes next is compared while the server writes the block before: neither waits for the other. */
async function loadInBlocks(graph: Graph, { lease, run, say, blockSize }: InBlocks): Promise<LoadResult> {
  say('… Loading in several transactions. Until the last there is no version, and nothing is shown');
  const total = resultOf([]);
  const write = async (block: readonly Change[]) => {
    await lease.hold((tx) => writeBlock(tx, block));
    const { created, updated, removed } = resultOf(block);
    total.created += created;
    total.updated += updated;
    total.removed += removed;
    say(`… ${total.created + total.updated + total.removed} changes are written`);
  };
  let writing = Promise.resolve();
  for await (const block of inBlocks(changesOf(graph, run), blockSize)) {
    await writing;
    writing = write(block);
    // It is awaited in its turn; until then its failure is nobody's.
    writing.catch(() => {});
  }
  await writing;
  await lease.hold((tx) => tx.run(cypher.commitVersion, markerOf(graph)));
  return total;
}

function markerOf(graph: Graph) {
  const { ties, entities, fates, people, counts } = graph.census();
  return {
    ...{ version: graph.version, subject: JSON.stringify(graph.subject), ties, entities, fates, people },
    works: counts.get('Work') ?? 0,
    citations: counts.get('Citation') ?? 0,
  };
}

function resultOf(changes: readonly Change[]): LoadResult {
  const count = (wanted: Change['act']) => changes.filter(({ act }) => act === wanted).length;
  return { status: 'loaded', created: count('create'), updated: count('update'), removed: count('remove') };
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}

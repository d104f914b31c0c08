import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { groupBy } from '../group-by.ts';
import type { GraphChanges } from './compare.ts';
import * as cypher from './graph.cypher.ts';
import type { Properties } from './graph.ts';

/** Rows in one statement: few round trips, but no message of many megabytes. */
const BATCH = 1000;

/** Order: removals, then nodes, then the relationships between them. */
export async function writeChanges(
  tx: ManagedTransaction,
  { nodes, relationships }: GraphChanges,
  onProgress: (line: string) => void,
): Promise<void> {
  const removed = relationships.remove.length + nodes.remove.length;
  if (removed > 0) onProgress(`… Removing ${removed} things that are no longer in the record`);
  await inBatches(relationships.remove, (elements) => tx.run(cypher.removeRelationships, { elements }));
  await inBatches(nodes.remove, (elements) => tx.run(cypher.removeNodes, { elements }));

  const written = nodes.create.length + nodes.update.length;
  if (written > 0) onProgress(`… Writing ${written} entities, arrests, sources, terms and lessons`);
  for (const [label, rows] of groupBy(nodes.update, (node) => node.label)) {
    await writeRows(tx, cypher.updateNodes(label), rows);
  }
  for (const [label, rows] of groupBy(nodes.create, (node) => node.label)) {
    await writeRows(tx, cypher.createNodes(label), rows);
  }

  const tied = relationships.create.length + relationships.update.length;
  if (tied > 0) onProgress(`… Writing ${tied} ties`);
  await writeRows(tx, cypher.updateRelationships, relationships.update);
  for (const [type, rows] of groupBy(relationships.create, (relationship) => relationship.type)) {
    await createAll(tx, cypher.createRelationships(type), rows);
  }
}

type Row = { properties: Properties };

async function writeRows(tx: ManagedTransaction, statement: string, rows: Row[]): Promise<void> {
  await inBatches(rows, (batch) => tx.run(statement, { rows: batch.map(toParameters) }));
}

/** Checks the count: `MATCH` would silently skip a tie whose end does not exist. */
async function createAll(tx: ManagedTransaction, statement: string, rows: Row[]): Promise<void> {
  await inBatches(rows, async (batch) => {
    const { summary } = await tx.run(statement, { rows: batch.map(toParameters) });
    const { relationshipsCreated } = summary.counters.updates();
    if (relationshipsCreated !== batch.length) {
      throw new Error(`Of ${batch.length} ties ${relationshipsCreated} found their ends: ${statement}`);
    }
  });
}

async function inBatches<T>(items: T[], write: (batch: T[]) => PromiseLike<unknown>): Promise<void> {
  for (let start = 0; start < items.length; start += BATCH) await write(items.slice(start, start + BATCH));
}

/** Numbers become Neo4j integers: the driver would send 2 as the float 2.0. */
function toParameters(row: Row): object {
  const properties = Object.entries(row.properties).map(([key, value]) => [
    key,
    typeof value === 'number' ? neo4j.int(value) : value,
  ]);
  return { ...row, properties: Object.fromEntries(properties) };
}

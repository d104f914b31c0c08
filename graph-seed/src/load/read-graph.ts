import type { ManagedTransaction } from 'neo4j-driver';
import { z } from 'zod';
import type { StoredNode, StoredRelationship } from './compare.ts';
import * as cypher from './graph.cypher.ts';

const properties = z.record(z.string(), z.unknown());
const nodeRow = z.object({ element: z.string(), id: z.unknown(), labels: z.array(z.string()), properties });
const relationshipRow = z.object({
  element: z.string(),
  type: z.string(),
  from: z.unknown(),
  to: z.unknown(),
  properties,
});

/** Reads our nodes and relationships; other data in the same database is ignored. */
export async function readGraph(
  tx: ManagedTransaction,
): Promise<{ nodes: StoredNode[]; relationships: StoredRelationship[] }> {
  const nodes = await tx.run(cypher.nodes);
  const relationships = await tx.run(cypher.relationships);
  return {
    nodes: nodes.records.map((record) => nodeRow.parse(record.toObject())),
    relationships: relationships.records.map((record) => relationshipRow.parse(record.toObject())),
  };
}

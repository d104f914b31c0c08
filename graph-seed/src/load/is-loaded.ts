import neo4j, { type Session } from 'neo4j-driver';
import * as cypher from './graph.cypher.ts';
import type { Graph } from './graph.ts';

/**
 * Whether the graph holds this version completely. Compares counts as well as the version, in case somebody has deleted nodes
 * since.
 */
export async function isLoaded(session: Session, graph: Graph): Promise<boolean> {
  return session.executeRead(async (tx) => {
    const marker = await tx.run(cypher.version);
    if (marker.records[0]?.get('version') !== graph.version) return false;
    const wanted: ReadonlyMap<string, number> = graph.census().counts;
    const { records } = await tx.run(cypher.counts);
    return records.every(
      (record) => neo4j.int(record.get('count')).toNumber() === (wanted.get(record.get('what')) ?? 0),
    );
  });
}

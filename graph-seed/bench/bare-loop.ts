import neo4j, { type Driver } from 'neo4j-driver';
import { ensureIndexes } from '../src/load/ensure-indexes.ts';
import { createNodes, createRelationships } from '../src/load/graph.cypher.ts';
import { graphOf } from '../src/load/graph.ts';
import type { RecordStream } from '../src/record-stream.ts';

const BLOCK = 10_000;

/**
 * What anybody would write first: `UNWIND … CREATE` of ten thousand rows of one label or type, one after the other. It compares nothing and
 * can neither be stopped nor go on. Only what the database takes is counted, with the indexes but without the making of rows.
 */
export async function bareLoop(
  driver: Driver,
  record: RecordStream,
): Promise<{ rows: number; seconds: number }> {
  const session = driver.session({ database: 'neo4j' });
  const graph = graphOf(record);
  const taken = { rows: 0, seconds: 0 };
  const timed = async (work: () => Promise<unknown>) => {
    const began = performance.now();
    await work();
    taken.seconds += (performance.now() - began) / 1000;
  };
  const waiting = new Map<string, object[]>();
  const send = async (statement: string, rows: object[]) => {
    await timed(() => session.run(statement, { rows }));
    taken.rows += rows.length;
    waiting.delete(statement);
  };
  const sendRest = async () => {
    for (const [statement, rows] of waiting) await send(statement, rows);
  };
  const add = async (statement: string, row: object) => {
    const rows = waiting.get(statement) ?? [];
    waiting.set(statement, rows);
    rows.push(row);
    if (rows.length === BLOCK) await send(statement, rows);
  };

  await timed(() => ensureIndexes(session));
  for (const { label, properties } of graph.nodes())
    await add(createNodes(label), { properties: sent(properties) });
  await sendRest();
  for (const list of [graph.ties(), graph.links()]) {
    for (const { type, from, to, properties } of list) {
      await add(createRelationships(type), { from, to, properties: sent(properties) });
    }
  }
  await sendRest();
  await session.close();
  return taken;
}

function sent(properties: object): object {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      typeof value === 'number' ? neo4j.int(value) : value,
    ]),
  );
}

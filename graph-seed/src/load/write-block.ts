import { groupBy } from '@kto-kogo/domain';
import neo4j, { type Transaction } from 'neo4j-driver';
import type { Change } from './changes.ts';
import * as cypher from './graph.cypher.ts';
import type { Properties } from './graph.ts';

/** Rows in one statement: few round trips, but no message of many megabytes. */
const BATCH = 1000;

export type Say = (line: string) => void;

/** What joins nodes and goes, then nodes, then what joins them, then nodes that go. */
const STAGES = ['unjoin', 'nodes', 'join', 'last'] as const;
type Stage = (typeof STAGES)[number];
type Row = { [field: string]: unknown; properties?: Properties };
type Write = { stage: Stage; statement: string; row: Row };

/** Writes all of it in this transaction. */
export async function writeBlock(
  tx: Transaction,
  block: readonly Change[],
  say: Say = () => {},
): Promise<void> {
  const removed = block.filter(({ act }) => act === 'remove').length;
  if (removed > 0) say(`… Removing ${removed} things that are no longer in the record`);
  const stages = groupBy(block.flatMap(writesOf), ({ stage }) => stage);
  for (const stage of STAGES) {
    const writes = stages.get(stage) ?? [];
    if (writes.length > 0) announce(stage, writes.length, say);
    for (const [statement, rows] of groupBy(writes, (write) => write.statement)) {
      await writeRows(
        tx,
        statement,
        rows.map(({ row }) => row),
      );
    }
  }
}

function announce(stage: Stage, count: number, say: Say): void {
  if (stage === 'nodes') say(`… Writing ${count} entities, arrests, sources, terms and lessons`);
  if (stage === 'join') say(`… Writing ${count} ties`);
}

function writesOf(change: Change): Write[] {
  switch (change.of) {
    case 'stray tie':
      return [{ stage: 'unjoin', statement: cypher.removeStrayTies, row: change.row }];
    case 'stray node':
      return [{ stage: 'unjoin', statement: cypher.removeStrayNodes, row: change.row }];
    case 'node':
      return [nodeWrite(change)];
    case 'tie': {
      const { row } = change;
      return joinWrites(change, { statement: cypher.removeTies(row.type), row: { id: row.id } });
    }
    case 'link': {
      const { type, from, to } = change.row;
      return joinWrites(change, { statement: cypher.removeLinks(type), row: { from, to } });
    }
  }
}

function nodeWrite(change: Extract<Change, { of: 'node' }>): Write {
  switch (change.act) {
    case 'create':
      return { stage: 'nodes', statement: cypher.createNodes(change.row.label), row: change.row };
    case 'update':
      return { stage: 'nodes', statement: cypher.updateNodes(change.row.label), row: change.row };
    case 'remove':
      return { stage: 'last', statement: cypher.removeNodes, row: change.row };
  }
}

/** Neo4j cannot move a relationship: one that has changed goes and is created anew. */
function joinWrites(
  change: Extract<Change, { of: 'tie' | 'link' }>,
  removal: { statement: string; row: Row },
): Write[] {
  const remove: Write = { stage: 'unjoin', ...removal };
  if (change.act === 'remove') return [remove];
  const { row } = change;
  const create: Write = { stage: 'join', statement: cypher.createRelationships(row.type), row };
  return change.act === 'create' ? [create] : [remove, create];
}

/** Sent one behind the other without waiting, so that the server never waits for what we still write into messages. */
async function writeRows(tx: Transaction, statement: string, rows: Row[]): Promise<void> {
  const sent: Promise<void>[] = [];
  for (let start = 0; start < rows.length; start += BATCH) {
    sent.push(writeBatch(tx, statement, rows.slice(start, start + BATCH)));
  }
  await Promise.all(sent);
}

/** Checks the count: `MATCH` would silently skip a tie whose end does not exist. */
async function writeBatch(tx: Transaction, statement: string, rows: Row[]): Promise<void> {
  const { summary } = await tx.run(statement, { rows: rows.map(toParameters) });
  if (!statement.includes('\nCREATE ')) return;
  const { nodesCreated, relationshipsCreated } = summary.counters.updates();
  const created = (nodesCreated ?? 0) + (relationshipsCreated ?? 0);
  if (created !== rows.length)
    throw new Error(`Of ${rows.length} ties ${created} found their ends: ${statement}`);
}

/** Numbers become Neo4j integers: the driver would send 2 as the float 2.0. */
function toParameters({ properties, ...row }: Row): object {
  if (properties === undefined) return row;
  const sent: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(properties)) {
    sent[key] = typeof value === 'number' ? neo4j.int(value) : value;
  }
  return { ...row, properties: sent };
}

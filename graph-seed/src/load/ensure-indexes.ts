import { Neo4jError, type Session } from 'neo4j-driver';
import { z } from 'zod';
import { SeedError } from '../seed-error.ts';
import { INDEXES, type Index } from './indexes.ts';

const LONGEST_WAIT_SECONDS = 300;

const indexRow = z.object({
  name: z.string(),
  type: z.string(),
  on: z.array(z.string()).nullable(),
  properties: z.array(z.string()).nullable(),
  state: z.string(),
});
type IndexRow = z.infer<typeof indexRow>;

const list = `
SHOW INDEXES YIELD name, type, labelsOrTypes, properties, state
RETURN name, type, labelsOrTypes AS on, properties, state`;

const awaitOnline = 'UNWIND $names AS name CALL db.awaitIndex(name, $seconds) RETURN count(*) AS count';

/** Creates the missing constraint and indexes, and waits until all are online. */
export async function ensureIndexes(session: Session): Promise<void> {
  let existing = await listIndexes(session);
  // Each turn creates all, or fails because another load has created at least one meanwhile.
  for (let missing = lackingIn(existing); missing.length > 0; missing = lackingIn(existing)) {
    try {
      // One transaction for all: each of its own would wait for the disk each time.
      await session.executeWrite(async (tx) => {
        for (const { create } of missing) await tx.run(create);
      });
    } catch (error) {
      if (!isMadeMeanwhile(error)) throw error;
    }
    existing = await listIndexes(session);
    if (lackingIn(existing).length === missing.length) break;
  }
  const found = INDEXES.map((index) => find(existing, index) ?? nameIsTaken(index));
  const waiting = found.filter(({ state }) => state !== 'ONLINE').map(({ name }) => name);
  if (waiting.length > 0) await session.run(awaitOnline, { names: waiting, seconds: LONGEST_WAIT_SECONDS });
}

function lackingIn(existing: IndexRow[]): Index[] {
  return INDEXES.filter((index) => find(existing, index) === undefined);
}

/** `IF NOT EXISTS` checks before it waits for another load's transaction, and so may be too late. */
function isMadeMeanwhile(error: unknown): boolean {
  const code = error instanceof Neo4jError ? error.code : '';
  return code === 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists';
}

async function listIndexes(session: Session): Promise<IndexRow[]> {
  const { records } = await session.run(list);
  return records.map((record) => indexRow.parse(record.toObject()));
}

/** An equal index that others have created under another name serves as well. */
function find(rows: IndexRow[], index: Index): IndexRow | undefined {
  return rows.find(
    (row) =>
      row.type === index.type &&
      row.on?.join() === index.on &&
      row.properties?.join() === index.properties.join() &&
      (!index.isNamed || row.name === index.name),
  );
}

function nameIsTaken({ name, on, properties }: Index): never {
  throw new SeedError(
    `The database has an index or constraint "${name}" that is not on ${on}(${properties.join(', ')}), where the record needs it. ` +
      `Look at it with SHOW INDEXES, and drop it with DROP INDEX ${name} or DROP CONSTRAINT ${name}, or use another database.`,
  );
}

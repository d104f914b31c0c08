/** A program to be killed by tests: `node --import tsx launcher.ts <data folder>`. Prints its progress. */
import { Neo4jLocalError } from '../errors.ts';
import { startNeo4j } from '../start-neo4j.ts';

const [, , dataDir = ''] = process.argv;
const print = (event: object) => process.stdout.write(`${JSON.stringify(event)}\n`);
try {
  await startNeo4j({ dataDir, fastStart: true, onProgress: print });
} catch (error) {
  if (!(error instanceof Neo4jLocalError)) throw error;
  print({ kind: error.code });
}

/** A program that uses the package and then is killed: `node --import tsx launcher.ts <data folder>`. Prints the events. */
import { startNeo4j } from '../start-neo4j.ts';

const [, , dataDir = ''] = process.argv;
await startNeo4j({
  dataDir,
  fastStart: true,
  onProgress: (event) => process.stdout.write(`${JSON.stringify(event)}\n`),
});

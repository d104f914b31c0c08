import { Neo4jLocalError } from './errors.ts';
import { portTaken } from './free-port.ts';
import type { Instance } from './instance.ts';
import { describeExit, type JavaExit } from './launch.ts';
import { lastUsefulLine, readFrom } from './log-lines.ts';
import { inUse } from './owner.ts';
import { storeBroken } from './store.ts';

/** Java ended and Neo4j logged no reason: the JVM itself may have failed. */
export class UnexplainedEnd extends Neo4jLocalError {}

/**
 * The error for a failed launch, from what Neo4j and the JVM have logged.
 * @param exit how Java ended; null where it still runs, but time is up
 */
export async function startFailed(
  { paths, port, java, startTimeoutMs }: Instance,
  logStart: number,
  exit: JavaExit | null,
): Promise<Neo4jLocalError> {
  const log = (await readFrom(paths.neo4jLog, logStart)).toString('utf8');
  if (/Address already in use|PortBindException/.test(log)) return portTaken(port);
  if (/locked by another process|lock file/i.test(log)) return inUse(paths.dataDir);
  if (/recovery is not possible/.test(log)) return storeBroken(paths, lastUsefulLine(log) ?? '');
  const consoleText = (await readFrom(paths.consoleLog, 0)).toString('utf8');
  const where = lastUsefulLine(log) === null ? paths.consoleLog : paths.neo4jLog;
  const line = lastUsefulLine(log) ?? lastUsefulLine(consoleText);
  const how =
    exit === null
      ? `was not ready within ${startTimeoutMs / 1000} s`
      : `ended while it started (${describeExit(exit)})`;
  const said = line === null ? 'It wrote nothing.' : `It last said: ${line}`;
  const newer = java.major > 21 ? ` It is made for Java 17 and 21; this is Java ${java.major}.` : '';
  const isExplained = exit === null || / ERROR /.test(log);
  return new (isExplained ? Neo4jLocalError : UnexplainedEnd)(
    'START_FAILED',
    `Neo4j ${how}. ${said}\nIts log is ${where}.${newer}`,
  );
}

import { Neo4jLocalError, OR_OWN_SERVER } from './errors.ts';
import { portTaken } from './free-port.ts';
import type { Instance } from './instance.ts';
import { describeExit, type JavaExit } from './launch.ts';
import { lastUsefulLine, readFrom } from './log-lines.ts';
import { inUse } from './owner.ts';

/** What a launch that came to nothing is to be called, read from what Neo4j and the JVM have written about it. */
export async function startFailed(
  { paths, port, java, startTimeoutMs }: Instance,
  logStart: number,
  exit: JavaExit,
  isTimeUp: boolean,
): Promise<Neo4jLocalError> {
  const log = (await readFrom(paths.neo4jLog, logStart)).toString('utf8');
  if (/Address already in use|PortBindException/.test(log)) return portTaken(port);
  if (/locked by another process|lock file/i.test(log)) return inUse(paths.dataDir);
  const consoleText = (await readFrom(paths.consoleLog, 0)).toString('utf8');
  const where = lastUsefulLine(log) === null ? paths.consoleLog : paths.neo4jLog;
  const line = lastUsefulLine(log) ?? lastUsefulLine(consoleText);
  const how = isTimeUp
    ? `was not ready within ${startTimeoutMs / 1000} s`
    : `ended while it started (${describeExit(exit)})`;
  const said = line === null ? 'It wrote nothing.' : `It last said: ${line}`;
  const newer = java.major > 21 ? ` It is made for Java 17 and 21; this is Java ${java.major}.` : '';
  return new Neo4jLocalError(
    'START_FAILED',
    `Neo4j ${how}. ${said}\nIts log is ${where}.${newer} ${OR_OWN_SERVER}`,
  );
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { NEO4J_VERSION } from './cache-dir.ts';
import { Neo4jLocalError } from './errors.ts';
import type { Guard } from './guard.ts';

export const POM_XML = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>kto-kogo</groupId>
  <artifactId>neo4j-jars</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${NEO4J_VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;

/** Paths are relative to the working folder, so that none needs quoting. `-U` retries downloads that failed last time. */
const ARGS = [
  '-B',
  '-U',
  'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies',
  '-DoutputDirectory=lib',
];

const HOW_TO_INSTALL = [
  '  Debian, Ubuntu:  sudo apt install maven',
  '  macOS:           brew install maven',
  '  Windows:         winget install Apache.Maven (or choco install maven)',
].join('\n');

/** Maven ends at once when told to; a wrapper around it may not. */
const GRACE_MS = 5_000;

export type MavenOptions = {
  command: string;
  guard: Guard;
  signal: AbortSignal;
  onLine: (line: string) => void;
};

/**
 * Copies the jars of the pom.xml in `folder` into its `lib`. Mirrors and proxies come from the user's own settings.
 * @throws Neo4jLocalError MAVEN_MISSING, FETCH_FAILED
 */
export async function runMaven(
  folder: string,
  { command, guard, signal, onLine }: MavenOptions,
): Promise<void> {
  signal.throwIfAborted();
  const isWindows = process.platform === 'win32';
  const maven = spawn(command, ARGS, {
    cwd: folder,
    // A process group of its own: Ctrl-C reaches only us, and we can end the script with all its children.
    detached: !isWindows,
    // On Windows `mvn` is a batch file, which only a shell can run.
    shell: isWindows,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const { pid } = maven;
  const closed = once(maven, 'close');
  if (pid !== undefined) guard.watch(pid);
  let killTimer: NodeJS.Timeout | undefined;
  const end = () => {
    if (pid === undefined) return;
    endGroup(pid, 'SIGTERM');
    killTimer = setTimeout(() => endGroup(pid, 'SIGKILL'), GRACE_MS);
  };
  signal.addEventListener('abort', end);
  const errors: string[] = [];
  for (const stream of [maven.stdout, maven.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      if (line.startsWith('[ERROR]') || stream === maven.stderr) errors.push(line);
      onLine(line);
    });
  }
  try {
    await closed;
  } catch (error) {
    throw mavenMissing(command, error);
  } finally {
    signal.removeEventListener('abort', end);
    clearTimeout(killTimer);
    if (pid !== undefined) guard.forget(pid);
  }
  signal.throwIfAborted();
  // Exit codes by which shells report an unknown command.
  if (maven.exitCode === 127 || maven.exitCode === 9009) throw mavenMissing(command);
  if (maven.exitCode !== 0) throw fetchFailed(errors);
}

function endGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // It has already ended.
  }
}

function mavenMissing(command: string, cause?: unknown): Neo4jLocalError {
  return new Neo4jLocalError(
    'MAVEN_MISSING',
    `Neo4j is fetched with Maven, and "${command}" cannot be run.\n${HOW_TO_INSTALL}`,
    { cause },
  );
}

function fetchFailed(errors: string[]): Neo4jLocalError {
  return new Neo4jLocalError(
    'FETCH_FAILED',
    `Maven could not fetch Neo4j: ${firstReason(errors)}\nCheck the network, and behind a proxy or mirror Maven's settings (~/.m2/settings.xml); then start again, what has arrived is kept.`,
  );
}

/** Maven prints the reason first and then much about itself. */
export function firstReason(errors: string[]): string {
  const reason = errors.map((line) => line.replace(/^\[ERROR\]\s*/, '').trim()).find((line) => line !== '');
  if (reason === undefined) return 'it gave no reason.';
  return reason.length > 400 ? `${reason.slice(0, 400)} …` : reason;
}

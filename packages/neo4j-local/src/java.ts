import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { Neo4jLocalError } from './errors.ts';
import { javaEnv } from './java-env.ts';

export type Java = {
  /** Path, or the bare name where it is on the PATH. */
  command: string;
  /** 17, 21 … */
  major: number;
  /** The whole output of `java -version`, which identifies a build of Java. */
  versionText: string;
};

const OLDEST = 17;
const HOW_TO_INSTALL = [
  '  Debian, Ubuntu:  sudo apt install openjdk-17-jdk-headless',
  '  macOS:           brew install openjdk@21, then export JAVA_HOME="$(brew --prefix openjdk@21)"',
  '  Windows:         winget install EclipseAdoptium.Temurin.21.JDK',
].join('\n');

/**
 * The first Java that is new enough: the given one, else that of JAVA_HOME, else that on the PATH.
 * @throws Neo4jLocalError JAVA_MISSING, JAVA_TOO_OLD
 */
export async function findJava(
  signal: AbortSignal,
  given?: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Java> {
  const home = env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', 'java')] : [];
  const commands = given === undefined ? [...home, 'java'] : [given];
  const found: Java[] = [];
  for (const command of commands) {
    const java = await ask(command, signal, env);
    if (java !== null && java.major >= OLDEST) return java;
    if (java !== null) found.push(java);
  }
  const old = found[0];
  if (old === undefined) {
    throw new Neo4jLocalError(
      'JAVA_MISSING',
      `Neo4j needs Java ${OLDEST} or 21, and none was found (tried: ${commands.join(', ')}).\n${HOW_TO_INSTALL}`,
    );
  }
  throw new Neo4jLocalError(
    'JAVA_TOO_OLD',
    `Neo4j needs Java ${OLDEST} or 21; ${old.command} is Java ${old.major}.\n${HOW_TO_INSTALL}\nSet JAVA_HOME to it where several are installed.`,
  );
}

/** Null where the command is missing, or is only the stub of macOS that offers to install Java. */
function ask(command: string, signal: AbortSignal, env: NodeJS.ProcessEnv): Promise<Java | null> {
  return new Promise((resolve, reject) => {
    execFile(
      command,
      ['-version'],
      { signal, timeout: 30_000, env: javaEnv(env) },
      (error, stdout, stderr) => {
        if (signal.aborted) reject(error);
        const versionText = `${stdout}${stderr}`;
        const major = error === null ? parseJavaMajor(versionText) : null;
        resolve(major === null ? null : { command, major, versionText });
      },
    );
  });
}

/** `17.0.15` gives 17; `1.8.0_402`, the form until Java 8, gives 8. */
export function parseJavaMajor(versionText: string): number | null {
  const match = /version "(\d+)(?:\.(\d+))?/.exec(versionText);
  if (match === null) return null;
  return Number(match[1] === '1' ? match[2] : match[1]);
}

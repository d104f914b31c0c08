import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { NEO4J_VERSION } from './cache-dir.ts';
import { Neo4jLocalError } from './errors.ts';
import type { Guard } from './guard.ts';
import { makeFolder } from './make-folder.ts';
import { POM_XML, runMaven } from './maven.ts';
import type { Report } from './progress.ts';
import { withLock } from './with-lock.ts';

export type FetchOptions = { maven: string; guard: Guard; signal: AbortSignal; report: Report };

const manifestSchema = z.array(z.object({ name: z.string(), bytes: z.number() })).min(1);
const MANIFEST = 'jars.json';

/**
 * The jars of Neo4j, downloaded on the first call and cached in `cacheDir`, which instances and processes share. They are
 * downloaded into a temporary folder that is renamed when complete, so that an interrupted download is never used.
 * @returns absolute paths, always in the same order (the class archive depends on it)
 * @throws Neo4jLocalError MAVEN_MISSING, FETCH_FAILED
 */
export async function fetchJars(cacheDir: string, options: FetchOptions): Promise<string[]> {
  const { signal, report } = options;
  const libDir = join(cacheDir, 'lib');
  const kept = await readWhole(libDir);
  if (kept !== null) return kept;
  await makeFolder(resolve(cacheDir));
  const onWait = () => report({ kind: 'waiting-for-fetch' });
  return withLock(join(cacheDir, 'fetch.lock'), { signal, onWait }, async () => {
    const fetchedByOther = await readWhole(libDir);
    if (fetchedByOther !== null) return fetchedByOther;
    await removeLeftovers(cacheDir);
    const folder = await mkdtemp(join(cacheDir, 'fetch-'));
    try {
      await fetchInto(folder, options);
      await rm(libDir, { recursive: true, force: true });
      await rename(join(folder, 'lib'), libDir);
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
    const fetched = await readWhole(libDir);
    if (fetched === null) throw new Error(`${libDir} was changed while it was fetched`);
    return fetched;
  });
}

async function fetchInto(folder: string, { maven, guard, signal, report }: FetchOptions): Promise<void> {
  await writeFile(join(folder, 'pom.xml'), POM_XML);
  let [jars, megabytes] = [0, 0];
  report({ kind: 'fetching', jars, megabytes });
  const onLine = (line: string) => {
    const arrived = parseDownloaded(line);
    if (arrived === null) return;
    jars += 1;
    megabytes += arrived;
    if (jars % 50 === 0) report({ kind: 'fetching', jars, megabytes });
  };
  await runMaven(folder, { command: maven, guard, signal, onLine });
  const lib = join(folder, 'lib');
  const names = (await readdir(lib)).filter((name) => name.endsWith('.jar')).sort();
  if (!names.includes(`neo4j-${NEO4J_VERSION}.jar`)) {
    throw new Neo4jLocalError(
      'FETCH_FAILED',
      `Maven ended well but brought no neo4j-${NEO4J_VERSION}.jar. Look whether the mirror in Maven's settings (~/.m2/settings.xml) has it.`,
    );
  }
  const manifest = await Promise.all(
    names.map(async (name) => ({ name, bytes: (await stat(join(lib, name))).size })),
  );
  await writeFile(join(lib, MANIFEST), JSON.stringify(manifest));
}

/** Null unless every jar is there in its full length: a power cut can truncate files that had been written. */
async function readWhole(libDir: string): Promise<string[] | null> {
  try {
    const manifest = manifestSchema.parse(JSON.parse(await readFile(join(libDir, MANIFEST), 'utf8')));
    const sizes = await Promise.all(manifest.map(async ({ name }) => (await stat(join(libDir, name))).size));
    const isWhole = manifest.every(({ bytes }, index) => bytes === sizes[index]);
    return isWhole ? manifest.map(({ name }) => join(libDir, name)) : null;
  } catch {
    return null;
  }
}

/** Removes what killed downloads have left. Nobody else writes here while we hold the lock. */
async function removeLeftovers(cacheDir: string): Promise<void> {
  const names = (await readdir(cacheDir)).filter((name) => /^fetch-\w{6}$/.test(name));
  await Promise.all(names.map((name) => rm(join(cacheDir, name), { recursive: true, force: true })));
}

/** Megabytes that a line of Maven's output reports, as in `Downloaded from central: … .jar (1.2 MB at 3 MB/s)`. */
export function parseDownloaded(line: string): number | null {
  const match = /Downloaded .*\.jar \((\d+(?:\.\d+)?) ([kM]?)B/.exec(line);
  if (match === null) return null;
  const unit = match[2] === 'M' ? 1 : match[2] === 'k' ? 1e-3 : 1e-6;
  return Number(match[1]) * unit;
}

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Neo4jLocalError } from './errors.ts';
import type { InstancePaths } from './instance-paths.ts';
import { writeFileWhole } from './write-file-whole.ts';

/** Creates a random password in a file that only its owner can read. */
export async function createPassword(paths: InstancePaths): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  await writeFileWhole(paths.passwordFile, `${password}\n`, 0o600);
  return password;
}

/** @throws Neo4jLocalError PASSWORD_LOST */
export async function readPassword(paths: InstancePaths): Promise<string> {
  const password = await readFile(paths.passwordFile, 'utf8').then(
    (text) => text.trim(),
    () => '',
  );
  if (password === '') throw passwordLost(paths);
  return password;
}

/** The store exists but cannot be opened: it must not be wiped without the user's consent. */
export function passwordLost({ dataDir, passwordFile }: InstancePaths): Neo4jLocalError {
  return new Neo4jLocalError(
    'PASSWORD_LOST',
    `The password in ${passwordFile} is missing or does not open the store. Put it back, or delete ${dataDir} to begin with an empty store.`,
  );
}

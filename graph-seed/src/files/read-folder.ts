import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SeedError } from '../seed-error.ts';
import type { FileText } from './parse-files.ts';

/** The record in this repository. */
export const DATA_FOLDER = fileURLToPath(new URL('../../data', import.meta.url));

/**
 * Reads every YAML file below `folder`, sorted by name.
 * @throws SeedError where there is no such folder or nothing in it
 */
export async function readFolder(folder: string): Promise<FileText[]> {
  const names = await readdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new SeedError(`The record's folder ${folder} cannot be read. See that it is there.`, { cause });
  });
  const yaml = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  if (yaml.length === 0)
    throw new SeedError(`The record's folder ${folder} holds no YAML file. Name another folder.`);
  return Promise.all(
    yaml.map(async (name) => ({
      file: name.split(path.sep).join('/'),
      text: await readFile(path.join(folder, name), 'utf8'),
    })),
  );
}

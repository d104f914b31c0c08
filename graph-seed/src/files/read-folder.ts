import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileText } from './parse-files.ts';

/** The record that comes with the project. */
export const DATA_FOLDER = fileURLToPath(new URL('../../data', import.meta.url));

/** Every YAML file below `folder`, in the order of their names. */
export async function readFolder(folder: string): Promise<FileText[]> {
  const names = await readdir(folder, { recursive: true });
  const yaml = names.filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    yaml.map(async (name) => ({
      file: name.split(path.sep).join('/'),
      text: await readFile(path.join(folder, name), 'utf8'),
    })),
  );
}

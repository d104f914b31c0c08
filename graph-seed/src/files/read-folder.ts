import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '@kto-kogo/domain';
import { SeedError } from '../seed-error.ts';
import { isPassedOver, isRecordFile } from './file-names.ts';
import type { FileText } from './parse-files.ts';

/** The record in this repository. */
export const DATA_FOLDER = fileURLToPath(new URL('../../data', import.meta.url));

/** Files that are open at a time: systems allow a process some hundreds. */
const AT_ONCE = 64;

/**
 * Reads the files of the record below `folder`, sorted by name. All other files but those that nobody expects to be read are named
 * too, without a text.
 * @throws SeedError where there is no such folder or nothing in it
 */
export async function readFolder(folder: string): Promise<FileText[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    const isNoFolder = cause instanceof Error && 'code' in cause && cause.code === 'ENOTDIR';
    const wrong = isNoFolder
      ? 'is no folder. Name the one in which record.yaml stands'
      : 'cannot be read. See that it is there';
    throw new SeedError(`The record's folder ${folder} ${wrong}.`, { cause });
  });
  const files = entries
    .map((entry) => ({ entry, file: fileOf(entry, folder) }))
    // A folder that bears a file's name stands where that file is meant.
    .filter(({ entry, file }) => (entry.isDirectory() ? isRecordFile(file) : !isPassedOver(file)))
    .sort((a, b) => compareText(a.file, b.file));
  if (files.length === 0)
    throw new SeedError(`The record's folder ${folder} holds no YAML file. Name another folder.`);
  const texts: FileText[] = [];
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const block = files.slice(start, start + AT_ONCE).map(async ({ entry, file }) => {
      if (!entry.isFile())
        return { file, text: '', fault: 'is not a file of its own. Put the file itself here' };
      return isRecordFile(file) ? readText(folder, file) : { file, text: '' };
    });
    texts.push(...(await Promise.all(block)));
  }
  return texts;
}

/** Path within `folder`, with slashes. */
function fileOf({ parentPath, name }: Dirent, folder: string): string {
  return path.relative(folder, path.join(parentPath, name)).split(path.sep).join('/');
}

/** A byte order mark at the beginning is left out; what is not UTF-8 has a fault in place of a text. */
async function readText(folder: string, file: string): Promise<FileText> {
  try {
    const bytes = await readFile(path.join(folder, file));
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    const isUnreadable = error instanceof Error && 'syscall' in error;
    const fault = isUnreadable
      ? 'cannot be read. See that you may read it'
      : 'is not UTF-8. Save it as UTF-8';
    return { file, text: '', fault };
  }
}

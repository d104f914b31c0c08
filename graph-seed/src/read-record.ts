import type { PurgeRecord } from '@kto-kogo/domain';
import { deriveRecord } from './derive/derive-record.ts';
import { DATA_FOLDER } from './files/read-folder.ts';
import { type ReadOptions, readFiles } from './read-files.ts';
import { filesAreFaulty } from './seed-error.ts';

/**
 * Reads the record's files, checks them, and derives the record.
 * @param folder by default the data of this repository
 * @throws SeedError that lists every fault of the files, with file, line, field and what to do
 */
export async function readRecord(
  folder: string = DATA_FOLDER,
  options: ReadOptions = {},
): Promise<PurgeRecord> {
  const { files, findings } = await readFiles(folder, options);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw filesAreFaulty(errors, folder === DATA_FOLDER ? null : folder);
  return deriveRecord(files);
}

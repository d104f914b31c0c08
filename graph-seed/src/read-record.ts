import type { PurgeRecord } from '@kto-kogo/domain';
import { checkFiles } from './check/check-files.ts';
import { deriveRecord } from './derive/derive-record.ts';
import { parseFiles } from './files/parse-files.ts';
import { DATA_FOLDER, readFolder } from './files/read-folder.ts';
import { filesAreFaulty } from './seed-error.ts';

/**
 * Reads the record's files, checks them, and derives the record.
 * @param folder by default the data of this repository
 * @throws SeedError that lists every fault of the files, with file, line, field and what to do
 */
export async function readRecord(folder: string = DATA_FOLDER): Promise<PurgeRecord> {
  const { files, findings } = parseFiles(await readFolder(folder));
  const errors = [...findings, ...checkFiles(files)].filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw filesAreFaulty(errors);
  return deriveRecord(files);
}

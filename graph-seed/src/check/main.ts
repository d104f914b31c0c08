import { resolve } from 'node:path';
import { DATA_FOLDER } from '../files/read-folder.ts';
import { readFiles } from '../read-files.ts';
import { SeedError } from '../seed-error.ts';
import { report } from './report.ts';

/**
 * `npm run seed:check`: prints all findings at once. Another folder than that of this repository can be given as the argument, or as
 * `KTO_KOGO_RECORD`, which names the record that is loaded.
 */
async function main(): Promise<number> {
  const { KTO_KOGO_RECORD: loaded, INIT_CWD: calledFrom = '.' } = process.env;
  const given = process.argv[2] ?? (loaded === '' ? undefined : loaded);
  // npm runs this in the folder of the workspace; the path is meant from where it was called.
  const folder = given === undefined ? DATA_FOLDER : resolve(calledFrom, given);
  const onProgress = (line: string) => process.stderr.write(`${line}\n`);
  const { files, findings } = await readFiles(folder, { onProgress });
  process.stdout.write(`${report(findings, files)}\n`);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

process.exitCode = await main().catch((error: unknown) => {
  if (!(error instanceof SeedError)) throw error;
  process.stderr.write(`${error.message}\n`);
  return 1;
});

import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readRecord } from '../read-record.ts';
import { SeedError } from '../seed-error.ts';
import { evidenceReport } from './evidence-report.ts';
import { DOCS_FILE, withReport } from './in-docs.ts';
import { reportMarkdown, reportText } from './write-report.ts';

/**
 * `npm run seed:report`: prints how well the record is known. `--markdown`: as it stands in docs/record.md; `--write`: puts it there. A folder
 * with another record can be given.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { markdown: { type: 'boolean' }, write: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  // npm runs this in the folder of the workspace; the path is meant from where it was called.
  const { INIT_CWD: calledFrom = '.' } = process.env;
  const record = await readRecord(folder && resolve(calledFrom, folder));
  const report = evidenceReport(record);
  if (values.write)
    await writeFile(DOCS_FILE, withReport(await readFile(DOCS_FILE, 'utf8'), reportMarkdown(report)));
  else process.stdout.write(`${values.markdown ? reportMarkdown(report) : reportText(report)}\n`);
  return 0;
}

process.exitCode = await main().catch((error: unknown) => {
  if (!(error instanceof SeedError)) throw error;
  process.stderr.write(`${error.message}\n`);
  return 1;
});

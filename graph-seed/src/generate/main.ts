import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { type GeneratedFile, generateFiles } from './files.ts';

/** `npm run seed:generate -- --figures 100000 --out folder`: a generated record in the format of files, for tests and measurements. */

const USE = 'Say how many and where to: npm run seed:generate -- --figures 100000 --out ../a-folder';
/** A record of fewer has not as many holders of offices and judges as it needs. */
const LEAST = 40;
/** Files that are written at a time. */
const AT_ONCE = 64;

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { figures: { type: 'string' }, out: { type: 'string' } } });
  const figures = Number(values.figures);
  if (!Number.isSafeInteger(figures) || values.out === undefined) return refuse(USE);
  if (figures < LEAST) return refuse(`A generated record has ${LEAST} figures at least. ${USE}`);
  // npm runs this in the folder of the workspace; the path is meant from where it was called.
  const out = resolve(process.env.INIT_CWD ?? '.', values.out);
  if ((await readdir(out).catch(() => [])).length > 0)
    return refuse(`${out} is not empty. Name a new folder, or empty it.`);
  let written = 0;
  let block: GeneratedFile[] = [];
  const writeAll = async () => {
    await Promise.all(block.map(({ file, value }) => write(join(out, file), stringify(value))));
    if (Math.floor(written / 10_000) < Math.floor((written + block.length) / 10_000))
      say(`… ${written + block.length} files`);
    written += block.length;
    block = [];
  };
  for (const file of generateFiles(figures)) {
    block.push(file);
    if (block.length === AT_ONCE) await writeAll();
  }
  await writeAll();
  say(`✓ A record of ${figures} figures stands in ${out}: ${written} files`);
  return 0;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

const made = new Set<string>();

async function write(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  if (!made.has(folder)) await mkdir(folder, { recursive: true });
  made.add(folder);
  await writeFile(path, text);
}

process.exitCode = await main().catch((error: unknown) =>
  refuse(error instanceof TypeError ? `${error.message}. ${USE}` : String(error)),
);

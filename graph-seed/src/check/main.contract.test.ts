import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRecord } from '../read-record.ts';
import { SeedError } from '../seed-error.ts';
import { edited, smallFiles } from '../testing/small-files.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const TEST_MS = 60_000;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'seed-check-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(changes: Record<string, string>): Promise<void> {
  for (const { file, text } of smallFiles(changes)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
}

function check(): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', MAIN, folder], (error, said) => {
      resolve({ code: error === null ? 0 : Number(error.code), said });
    });
  });
}

test('warnings end well, and the last line counts what was found and looked at', {
  timeout: TEST_MS,
}, async () => {
  await write(edited('offices/nkvd-town.yaml', 'to: 1936-09-26', 'to: 1936-10-31'));
  expect(await check()).toEqual({
    code: 0,
    said: expect.stringMatching(
      /^warning: offices\/nkvd-town\.yaml:15 .*\n0 errors, 1 warning in 3 figures, 1 office, 1 event, 1 trial, 1 accusation, 1 arrest, 1 consequence, 1 work, 0 renamed ids, 2 glossary terms, 1 thesis, 1 group of interpretations, 1 lesson, 2 citations\.\n$/,
    ),
  });
  expect((await readRecord(folder)).entities).toHaveLength(6);
});

test('errors give exit code 1, each reported by file and line', { timeout: TEST_MS }, async () => {
  await write({
    ...edited('offices/nkvd-town.yaml', 'sphere: security', 'sphere: elsewhere'),
    ...edited('arrests/1937.yaml', 'orderedBy: anna', 'orderedBy: boris'),
    ...edited('events/plenum.yaml', 'date: 1937-02', 'date: 1937-02-30'),
  });
  const { code, said } = await check();
  expect(code).toBe(1);
  expect(said.split('\n').map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'error: arrests/1937.yaml:6',
    'error: events/plenum.yaml:4',
    'error: offices/nkvd-town.yaml:4',
    '3 errors,',
    '',
  ]);
});

test('a record with faults is not read, and the error lists them', async () => {
  await write(edited('arrests/1937.yaml', 'orderedBy: anna', 'orderedBy: nobody'));
  const failed = readRecord(folder);
  await expect(failed).rejects.toThrow(SeedError);
  await expect(failed).rejects.toThrow(
    /The record in .* has one fault\.[\s\S]*arrests\/1937\.yaml:6 \(boris-arrested-1937-03, orderedBy\)/,
  );
});

test('a missing or empty folder is reported', async () => {
  await expect(readRecord(path.join(folder, 'nowhere'))).rejects.toThrow(
    /cannot be read\. See that it is there\./,
  );
  await mkdir(path.join(folder, 'empty'));
  await expect(readRecord(path.join(folder, 'empty'))).rejects.toThrow(/holds no YAML file/);
});

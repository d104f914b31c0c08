import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeFolder } from './make-folder.ts';
import { makeTempDir, removeDir } from './testing/temp-dir.ts';

function scratch(): string {
  const folder = makeTempDir();
  onTestFinished(() => removeDir(folder));
  return folder;
}

test('a folder and those above it are made, and one that is there stays', async () => {
  const folder = join(scratch(), 'a/b/c');
  await makeFolder(folder, 0o700);
  await makeFolder(folder, 0o700);
  expect(existsSync(folder)).toBe(true);
});

test('below a file it fails, and does not go on for ever', async () => {
  const file = join(scratch(), 'file');
  writeFileSync(file, '');
  await expect(makeFolder(join(file, 'a/b'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});

test.runIf(existsSync('/proc/self'))('where the file system refuses without a reason, too', async () => {
  await expect(makeFolder('/proc/kto-kogo/a')).rejects.toMatchObject({ code: 'ENOENT' });
});

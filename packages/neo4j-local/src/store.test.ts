import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { instancePaths } from './instance-paths.ts';
import { markStoreReady, prepareStore } from './store.ts';
import { tempDir } from './testing/temp-dir.ts';

const newPaths = () => instancePaths(tempDir());
const kinds: string[] = [];
const report = ({ kind }: { kind: string }) => void kinds.push(kind);

test('a new store gets a password of its own that its owner alone can read', async () => {
  const [one, two] = [newPaths(), newPaths()];
  const { password, isNew } = await prepareStore(one, report);
  expect(isNew).toBe(true);
  expect(password).toHaveLength(32);
  expect(readFileSync(one.passwordFile, 'utf8')).toBe(`${password}\n`);
  expect(statSync(one.passwordFile).mode & 0o777).toBe(0o600);
  expect((await prepareStore(two, report)).password).not.toBe(password);
});

test('a finished store keeps its data and password', async () => {
  const paths = newPaths();
  const { password } = await prepareStore(paths, report);
  mkdirSync(paths.storeDir);
  writeFileSync(join(paths.storeDir, 'node'), 'data');
  await markStoreReady(paths);
  expect(await prepareStore(paths, report)).toEqual({ password, isNew: false });
  expect(existsSync(join(paths.storeDir, 'node'))).toBe(true);
});

test('an unfinished store is wiped and begun again', async () => {
  const paths = newPaths();
  const { password } = await prepareStore(paths, report);
  mkdirSync(paths.storeDir);
  kinds.length = 0;
  const again = await prepareStore(paths, report);
  expect(kinds).toEqual(['wiping-unfinished-store']);
  expect(existsSync(paths.storeDir)).toBe(false);
  expect(again).toMatchObject({ isNew: true });
  expect(again.password).not.toBe(password);
});

test('a store whose data was deleted by hand is begun anew, with or without its password', async () => {
  for (const isPasswordLeft of [true, false]) {
    const paths = newPaths();
    const { password } = await prepareStore(paths, report);
    await markStoreReady(paths);
    if (!isPasswordLeft) rmSync(paths.passwordFile);
    kinds.length = 0;
    const again = await prepareStore(paths, report);
    expect(kinds).toEqual(['replacing-deleted-store']);
    expect(again.isNew).toBe(true);
    expect(again.password).not.toBe(password);
    // Killed in the middle, it is wiped like any other that was never finished.
    mkdirSync(paths.storeDir);
    kinds.length = 0;
    expect((await prepareStore(paths, report)).isNew).toBe(true);
    expect(kinds).toEqual(['wiping-unfinished-store']);
  }
});

test('a folder that was not begun here is left alone', async () => {
  const paths = newPaths();
  mkdirSync(paths.storeDir);
  writeFileSync(join(paths.storeDir, 'theirs'), '');
  await expect(prepareStore(paths, report)).rejects.toMatchObject({ code: 'FOLDER_UNUSABLE' });
  expect(existsSync(join(paths.storeDir, 'theirs'))).toBe(true);
});

test('a lost password is an error, and the store is left alone', async () => {
  const paths = newPaths();
  await prepareStore(paths, report);
  mkdirSync(paths.storeDir);
  await markStoreReady(paths);
  rmSync(paths.passwordFile);
  await expect(prepareStore(paths, report)).rejects.toMatchObject({ code: 'PASSWORD_LOST' });
  expect(existsSync(paths.storeDir)).toBe(true);
});

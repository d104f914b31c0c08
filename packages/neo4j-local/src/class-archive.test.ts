import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { classArchive } from './class-archive.ts';
import { tempDir } from './testing/temp-dir.ts';

const java = { command: 'java', major: 17, versionText: 'openjdk version "17.0.15"' };

/** Writes the archive as the JVM does when it ends. */
function write(args: string[], text: string): void {
  const path = args.join(' ').replace('-XX:ArchiveClassesAtExit=', '');
  writeFileSync(path, text);
}

test('an archive is kept after an orderly end and used from then on', async () => {
  const cache = tempDir();
  const first = classArchive(cache, java, ['/a.jar']);
  write(first.javaArgs(), 'classes');
  expect(first.isWriting()).toBe(true);
  await first.settle(true);
  const [name = ''] = readdirSync(cache);
  expect(readdirSync(cache)).toEqual([expect.stringMatching(/^classes-[0-9a-f]{12}\.jsa$/)]);
  const second = classArchive(cache, java, ['/a.jar']);
  expect(second.javaArgs()).toContain(`-XX:SharedArchiveFile=${join(cache, name)}`);
  expect(second.isWriting()).toBe(false);
});

test('no archive is kept after any other end', async () => {
  const cache = tempDir();
  const archive = classArchive(cache, java, ['/a.jar']);
  write(archive.javaArgs(), 'half');
  await archive.settle(false);
  expect(readdirSync(cache)).toEqual([]);
});

test('of two that write one the first stays, which may be in use', async () => {
  const cache = tempDir();
  const [one, two] = [classArchive(cache, java, ['/a.jar']), classArchive(cache, java, ['/a.jar'])];
  write(one.javaArgs(), 'one');
  write(two.javaArgs(), 'two');
  await one.settle(true);
  await two.settle(true);
  expect(readdirSync(cache).map((name) => readFileSync(join(cache, name), 'utf8'))).toEqual(['one']);
});

test('one that is given up goes, and is not written again by the same instance', async () => {
  const cache = tempDir();
  const writer = classArchive(cache, java, ['/a.jar']);
  write(writer.javaArgs(), 'bad');
  await writer.settle(true);
  const reader = classArchive(cache, java, ['/a.jar']);
  reader.javaArgs();
  expect(await reader.discard()).toBe(true);
  expect(readdirSync(cache)).toEqual([]);
  expect(reader.javaArgs()).toEqual([]);
  expect(await reader.discard()).toBe(false);
});

test('another Java or other jars need another archive', () => {
  const cache = tempDir();
  const args = [
    classArchive(cache, java, ['/a.jar']),
    classArchive(cache, java, ['/a.jar', '/b.jar']),
    classArchive(cache, { ...java, versionText: 'openjdk version "17.0.16"' }, ['/a.jar']),
  ].map((archive) => archive.javaArgs()[0]?.replace(/\.jsa.*/, ''));
  expect(new Set(args).size).toBe(3);
});

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { findJava, parseJavaMajor } from './java.ts';
import { fakeCommand, fakeJava } from './testing/fake-command.ts';
import { tempDir } from './testing/temp-dir.ts';

vi.setConfig({ testTimeout: 30_000 });

const { signal } = new AbortController();

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ['openjdk version "25-ea" 2025-09-16', 25],
  ['The operation couldn’t be completed. Unable to locate a Java Runtime.', null],
  ['', null],
])('reads the major version of %j', (text, major) => {
  expect(parseJavaMajor(text)).toBe(major);
});

test('says what to install where there is no Java, and where it looked', async () => {
  const error = await findJava(signal, undefined, { PATH: tempDir(), JAVA_HOME: '/nowhere' }).catch((e) => e);
  expect(error).toMatchObject({ name: 'Neo4jLocalError', code: 'JAVA_MISSING' });
  for (const part of ['Debian', 'macOS', 'Windows', '/nowhere/bin/java'])
    expect(error.message).toContain(part);
});

test('says which Java is too old', async () => {
  const old = fakeJava(tempDir(), '1.8.0_402');
  const error = await findJava(signal, old).catch((e) => e);
  expect(error.code).toBe('JAVA_TOO_OLD');
  expect(error.message).toContain(`${old} is Java 8`);
});

test('takes the Java of JAVA_HOME before the one on the PATH, unless it is too old', async () => {
  const [home, onPath] = [tempDir(), tempDir()];
  mkdirSync(join(home, 'bin'));
  const env = { JAVA_HOME: home, PATH: `${onPath}:${process.env.PATH}` };
  fakeJava(onPath, '17.0.1');
  fakeJava(join(home, 'bin'), '21.0.2');
  expect(await findJava(signal, undefined, env)).toMatchObject({ major: 21 });
  fakeJava(join(home, 'bin'), '11.0.2');
  expect(await findJava(signal, undefined, env)).toMatchObject({ command: 'java', major: 17 });
});

test('takes no command for a Java that fails', async () => {
  const broken = fakeCommand(tempDir(), 'java', `echo 'openjdk version "17.0.1"'; exit 1`);
  await expect(findJava(signal, broken)).rejects.toMatchObject({ code: 'JAVA_MISSING' });
});

import { writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asNeo4jLocalError, Neo4jLocalError } from './errors.ts';
import { tempDir } from './testing/temp-dir.ts';

const going = new AbortController().signal;

test('an abort is an abort, whatever it interrupted', () => {
  const error = asNeo4jLocalError(new Error('socket hang up'), AbortSignal.abort('enough'));
  expect(error).toMatchObject({ code: 'ABORTED', cause: 'enough' });
});

test('a folder that cannot be written is named', async () => {
  const file = join(tempDir(), 'file');
  writeFileSync(file, '');
  const error = await mkdir(join(file, 'sub')).catch((e) => asNeo4jLocalError(e, going));
  expect(error).toMatchObject({ code: 'FOLDER_UNUSABLE' });
  expect((error as Error).message).toContain(`${file}/sub (ENOTDIR)`);
});

test('our own errors and defects stay as they are', () => {
  for (const error of [
    new Neo4jLocalError('CRASHED', 'x'),
    new TypeError('x'),
    Object.assign(new Error('x'), { code: 'ENOENT', path: '/x' }),
    'x',
  ])
    expect(asNeo4jLocalError(error, going)).toBe(error);
});

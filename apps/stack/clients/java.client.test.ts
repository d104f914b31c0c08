import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';

const run = promisify(execFile);

test('the HttpClient of Java, which offers h2c with each request', async () => {
  const source = join(import.meta.dirname, 'AskDefault.java');
  const { stdout } = await run('java', [source, inject('api')], { timeout: 110_000 });
  const lines = stdout.trim().split('\n');
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(line).toMatch(/^200 HTTP_1_1 .*"Lavrenty Beria"/);
});

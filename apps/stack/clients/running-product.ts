import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import type { TestProject } from 'vitest/node';
import { startProduct } from '../contract/start-product.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the API. */
    api: string;
  }
}

/**
 * Starts the product as `npm start` does, for all files of this project, and does not wait for it: tests of other projects run meanwhile,
 * and each file here waits for it itself (`await-product.ts`).
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kto-kogo-clients-'));
  const port = String(await getPort());
  const { child, exited, hears } = startProduct({ KTO_KOGO_DATA: dataDir, PORT: port });
  const started = hears(/Kto-Kogo is at http/);
  // It is told at the end; until then it is no rejection that nobody handles.
  started.catch(() => {});
  project.provide('api', `http://localhost:${port}/graphql`);
  return async () => {
    child.kill('SIGINT');
    await exited;
    await rm(dataDir, { recursive: true, force: true });
    await started;
  };
}

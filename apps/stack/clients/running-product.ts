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

/** Starts the product as `npm start` does, for all files of this project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kto-kogo-clients-'));
  const port = String(await getPort());
  const { child, exited, hears } = startProduct({ KTO_KOGO_DATA: dataDir, PORT: port });
  await hears(/Kto-Kogo is at http/);
  project.provide('api', `http://localhost:${port}/graphql`);
  return async () => {
    child.kill('SIGINT');
    await exited;
    await rm(dataDir, { recursive: true, force: true });
  };
}

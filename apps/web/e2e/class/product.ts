import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import getPort from 'get-port';

const root = join(import.meta.dirname, '../../../..');
/** The Neo4j of the product that all other tests share: it is asked, and never written to. */
const shared = process.env.E2E_DATA ?? join(root, '.kto-kogo/e2e');
const READY_MS = 240_000;

export type Product = {
  port: number;
  /** Ends it as a power cut does. */
  kill: () => Promise<void>;
  /** Begins it again, on the same port and the same data. */
  start: () => Promise<void>;
  /** The files in which it keeps classes. */
  roomFiles: () => string[];
  stop: () => Promise<void>;
};

/** A product of a test's own, which may be killed. @param env beside what it needs to run */
export async function startProduct(env: Record<string, string> = {}): Promise<Product> {
  const data = mkdtempSync(join(tmpdir(), 'kto-kogo-class-'));
  const port = await getPort();
  const rooms = join(data, 'rooms');
  let child: ChildProcess | null = null;

  async function start(): Promise<void> {
    let said = '';
    const started = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: root,
      env: { ...process.env, PORT: String(port), KTO_KOGO_DATA: data, ...neo4jOf(shared), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [started.stdout, started.stderr])
      stream.setEncoding('utf8').on('data', (part) => {
        said += part;
      });
    child = started;
    await expect
      .poll(
        async () => {
          if (started.exitCode !== null) throw new Error(`It ended. It said:\n${said}`);
          return fetch(`http://localhost:${port}/readyz`).then(
            ({ status }) => status,
            () => 0,
          );
        },
        { timeout: READY_MS },
      )
      .toBe(200);
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }

  await start();
  return {
    port,
    start,
    kill: () => end('SIGKILL'),
    roomFiles: () => (existsSync(rooms) ? readdirSync(rooms) : []),
    async stop() {
      await end('SIGTERM');
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function neo4jOf(data: string): { NEO4J_URI: string; NEO4J_PASSWORD: string } {
  const config = readFileSync(join(data, 'neo4j/conf/neo4j.conf'), 'utf8');
  const port = /^server\.bolt\.listen_address=.*:(\d+)$/m.exec(config)?.[1];
  const password = readFileSync(join(data, 'neo4j/password'), 'utf8').trim();
  return { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: password };
}

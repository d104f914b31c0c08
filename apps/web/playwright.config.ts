import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const root = join(import.meta.dirname, '../..');
const port = process.env.E2E_PORT ?? '3199';
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** The whole product as `npm start` runs it, on a port and a data folder of its own, in a real Chromium. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/warm-up.ts',
  fullyParallel: true,
  forbidOnly: true,
  // More than processors: each waits now and then.
  workers: Math.min(4, availableParallelism() + 1),
  // Time is not what is tested, and on a busy machine everything takes many times as long.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME === undefined ? 'list' : [['list'], ['json']],
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    launchOptions: {
      executablePath,
      // As root, as in a container, Chromium's sandbox cannot start; the pages are our own.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        // On pages that are open for seconds the last compiler costs more than it gains, and so does a small heap, which is
        // collected again and again while it grows.
        '--js-flags=--no-turbofan --min-semi-space-size=64 --max-semi-space-size=64 --initial-old-space-size=256',
        '--disable-background-networking',
        '--disable-component-update',
        // A plain-http host, to which the browser gives less than to localhost.
        '--host-resolver-rules=MAP kto-kogo.test localhost',
      ],
    },
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
  },
  webServer: {
    command: 'exec node scripts/start.mjs',
    cwd: root,
    url: `http://localhost:${port}/readyz`,
    timeout: 300_000,
    reuseExistingServer: process.env.E2E_PORT === undefined,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    env: {
      PORT: port,
      KTO_KOGO_DATA: process.env.E2E_DATA ?? join(root, '.kto-kogo/e2e'),
      // No test asks its Neo4j long enough for its second compiler to pay.
      NEO4J_FAST_START: '1',
      // All tests make theirs from one address.
      LESSONS_PER_DAY: '1000',
    },
  },
});

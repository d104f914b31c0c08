import { beforeAll, expect, inject, vi } from 'vitest';

/** As long as the product may take to start. */
const PATIENCE = { timeout: 280_000, interval: 250 };

beforeAll(async () => {
  const ready = new URL('/readyz', inject('api'));
  await vi.waitFor(async () => expect((await fetch(ready)).status).toBe(200), PATIENCE);
});

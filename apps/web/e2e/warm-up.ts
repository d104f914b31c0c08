import { ROUTES, type Route } from '@kto-kogo/address';
import type { FullConfig } from '@playwright/test';

/**
 * Waits for what the product requests after its start, while it is served already: with browsers on the same two cores a statement
 * that the database plans for the first time may take longer than a page waits.
 */
export default async function warmUp({ projects: [project] }: FullConfig): Promise<void> {
  const base = project?.use.baseURL ?? '';
  for (const path of (ROUTES as readonly Route[]).flatMap(({ warm = [] }) => warm)) {
    await (await fetch(base + path)).arrayBuffer();
  }
}

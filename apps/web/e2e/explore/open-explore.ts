import { expect, type Locator, type Page } from '@playwright/test';

/** Opens a view of the network and waits until it is drawn. @returns the canvas */
export async function openNetwork(page: Page, query = ''): Promise<Locator> {
  await page.goto(`/explore${query}`);
  return drawnNetwork(page);
}

/** The canvas, once fonts are there and the picture stands. */
export async function drawnNetwork(page: Page): Promise<Locator> {
  const network = page.getByRole('application', { name: /^Network/ });
  await expect(network).toHaveAttribute('data-ready', /./);
  return network;
}

/** How many names and ties the canvas says it shows. */
export async function readCounts(network: Locator): Promise<{ names: number; ties: number }> {
  const label = (await network.getAttribute('aria-label')) ?? '';
  const [, names, ties] = /(\d+) names, (\d+) ties/.exec(label) ?? [];
  return { names: Number(names), ties: Number(ties) };
}

export function filterRow(page: Page, name: RegExp): Locator {
  return page.getByRole('complementary', { name: 'Search and filters' }).getByRole('checkbox', { name });
}

/** Acts within a second are one entry of the history: waits until the next act is an entry of its own. */
export async function untilNextEntry(): Promise<void> {
  const began = Date.now();
  await expect.poll(() => Date.now() - began).toBeGreaterThan(1000);
}

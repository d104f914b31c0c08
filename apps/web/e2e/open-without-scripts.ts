import type { Page } from '@playwright/test';

const SCRIPTS = '**/_next/static/**/*.js*';

/** Opens a page and keeps back its scripts, or those in which `needle` stands, until the function returned is called. */
export async function openWithoutScripts(page: Page, path: string, needle = ''): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(SCRIPTS, async (route) => {
    const response = await route.fetch();
    if ((await response.text()).includes(needle)) await released;
    await route.fulfill({ response });
  });
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  return release;
}

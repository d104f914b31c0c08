import type { Browser, Page } from '@playwright/test';
import { observePage } from './observe-page.ts';

const SIZE = { width: 1440, height: 900 };
/** A network that has not been painted for this long stands. */
const STILL_MS = 400;

/** A page of its own, with nothing kept from others. */
export async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: SIZE });
  const page = await context.newPage();
  // The compiler names functions by a helper, which is not in the page.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(observePage);
  await page.goto(url);
  return page;
}

/** Waits until the network is painted, and for no more paints. @returns ms from navigation to the first paint and to the last */
export async function untilStill(page: Page): Promise<{ first: number; last: number }> {
  await page.waitForFunction(
    (still) => {
      const last = window.observed.paints.at(-1);
      return last !== undefined && performance.now() - last > still;
    },
    STILL_MS,
    { timeout: 60_000 },
  );
  return page.evaluate(() => ({
    first: window.observed.paints[0] ?? 0,
    last: window.observed.paints.at(-1) ?? 0,
  }));
}

/** Forgets the frames and tasks so far. */
export async function startCounting(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.observed.frames = [];
    window.observed.tasks = [];
  });
}

export async function readCounted(page: Page): Promise<{ frames: number[]; longest: number }> {
  return page.evaluate(() => ({
    frames: window.observed.frames,
    longest: Math.max(0, ...window.observed.tasks),
  }));
}

/** Time of a processor that the page's main thread has taken, in ms: what it costs, whatever else the machine does. */
export async function meterOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
  };
}

export async function closePage(page: Page): Promise<void> {
  await page.context().close();
}

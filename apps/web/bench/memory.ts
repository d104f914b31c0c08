import type { Browser } from '@playwright/test';
import { closePage, openPage, untilStill } from './open-page.ts';

const TURNS = 200;

/** Expands somebody and takes it back, many times. @returns used heap in MB before, in the middle, and after, each collected first */
export async function memoryOfPlaying(browser: Browser, base: string): Promise<number[]> {
  const page = await openPage(browser, `${base}/explore?select=radek`);
  await untilStill(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
  };
  const drawn = () => page.evaluate(() => window.observed.cy?.nodes('.shown').length ?? 0);
  const before = await drawn();
  const until = (isMore: boolean) =>
    page.waitForFunction(
      ({ count, more }) => (window.observed.cy?.nodes('.shown').length ?? 0) > count === more,
      { count: before, more: isMore },
    );
  const heaps = [await heap()];
  for (let turn = 1; turn <= TURNS; turn += 1) {
    await page.keyboard.press('e');
    await until(true);
    await page.keyboard.press('z');
    await until(false);
    if (turn === TURNS / 2 || turn === TURNS) heaps.push(await heap());
  }
  await closePage(page);
  return heaps;
}

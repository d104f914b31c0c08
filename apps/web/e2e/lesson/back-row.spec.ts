import { theRecord } from '@kto-kogo/graph-seed/testing';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

/** As many can be read from the back row. */
const NAMES_MAX = 12;
/** In px of a screen of 1920. */
const NAME_LEAST = 30;

test('where at most twelve are named, their names are 30 px high on a screen of 1920; no caption is cut at 1024', async ({
  page,
}) => {
  test.slow();
  let measured = 0;
  for (const { id, steps } of theRecord.lessons) {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.goto(`/lessons/${id}/audience?session=${id}`);
    await page.waitForFunction(() => window.earlyEvents?.isLive);
    for (const [at] of steps.entries()) {
      await page.setViewportSize({ width: 1920, height: 1080 });
      await show(page, id, at);
      await expect(page.getByRole('status').first()).toContainText(`Step ${at + 1} of`);
      const names = await namesOn(page);
      if (names.length > 0 && names.length <= NAMES_MAX) {
        measured++;
        await expect
          .poll(() => leastOf(page), { message: `${id} ${at + 1}` })
          .toBeGreaterThanOrEqual(NAME_LEAST);
      }
      await page.setViewportSize({ width: 1024, height: 768 });
      expect.soft(await cutOf(page), `${id} ${at + 1} at 1024`).toBe(0);
    }
  }
  expect(measured).toBeGreaterThan(60);
});

/** Says a state as a desk would. */
async function show(page: Page, session: string, step: number): Promise<void> {
  await page.evaluate(
    ([name, at]) => {
      const channel = new BroadcastChannel(`kto-kogo-present-${name}`);
      const shown = {
        ...{ epoch: 0, sequence: at + 1, desk: 'test', step: at, isBlank: false, larger: 0, chosen: null },
        ...{ middle: null, ask: { phase: 'none' } },
      };
      channel.postMessage({ is: 'state', shown });
      channel.close();
    },
    [session, step] as const,
  );
}

/** Whom the drawing names: links to what is drawn. */
async function namesOn(page: Page): Promise<string[]> {
  const links = page.locator('[class*="stage"] a');
  return [...new Set(await links.evaluateAll((each) => each.map((link) => link.getAttribute('href') ?? '')))];
}

/** The smallest letters of a name on screen, in px. */
function leastOf(page: Page): Promise<number> {
  return page.locator('[class*="stage"] a').evaluateAll((links) => {
    const sizes = links.flatMap((link) => {
      const text = link.querySelector('text') ?? link;
      const scale = /scale\(([\d.]+)/.exec(
        text.closest('[style*="scale"]')?.getAttribute('style') ?? '',
      )?.[1];
      const drawn = text instanceof SVGGraphicsElement ? (text.getScreenCTM()?.a ?? 0) : Number(scale);
      return drawn * Number.parseFloat(getComputedStyle(text).fontSize);
    });
    // Scales are no whole numbers: 29.9999998 px are 30.
    return Math.round(Math.min(...sizes) * 1000) / 1000;
  });
}

/** How many px of the words are out of sight. */
function cutOf(page: Page): Promise<number> {
  return page
    .locator('[class*="told"]')
    .evaluate((told) => Math.max(0, told.scrollHeight - told.clientHeight - 1));
}

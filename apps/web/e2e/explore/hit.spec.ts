import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { openNetwork } from './open-explore.ts';

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The sentences in the tooltip, once the page has drawn; null where none is shown, or where it is that of a person. */
async function pointedAt(page: Page): Promise<{ isBundle: boolean; statements: string[] } | null> {
  return page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    const tooltip = document.querySelector('[data-tooltip]');
    if (tooltip === null || tooltip.querySelector('strong') !== null) return null;
    const texts = [...tooltip.querySelectorAll('p')].map((each) => each.textContent ?? '');
    const isBundle = texts[0]?.endsWith('ties this way') ?? false;
    return { isBundle, statements: texts.filter((text) => text.endsWith('.')) };
  });
}

const POINTS = 25;

// Four views side by side: 100 points in all.
for (const [query, seed] of [
  ['', 1],
  ['', 2],
  ['?kinds=accusation', 3],
  ['?level=tied', 4],
] as const) {
  test(`what is named under the pointer is what opens, at ${POINTS} points of “${query}”, seed ${seed}`, async ({
    page,
  }) => {
    const network = await openNetwork(page, query);
    const random = randomNumbers(seed);
    const panel = page
      .getByRole('complementary')
      .filter({ has: page.getByRole('button', { name: 'Close', exact: true }) });
    for (let tried = 0; tried < POINTS; ) {
      // The panel that the first point opens stays, and takes room from the network.
      const box = await network.boundingBox();
      if (box === null) throw new Error('The network has no place.');
      await page.mouse.move(box.x + random() * box.width, box.y + 44 + random() * (box.height - 50));
      const named = await pointedAt(page);
      if (named === null) continue;
      tried += 1;
      await page.mouse.down();
      await page.mouse.up();
      if (named.isBundle) {
        await expect(panel.getByRole('heading', { name: '2 selected' })).toBeVisible();
        for (const more of await panel.getByRole('button', { name: /^All \d+$/ }).all()) await more.click();
        for (const statement of named.statements)
          await expect(panel.getByText(statement, { exact: true }).first()).toBeVisible();
      } else await expect(panel.getByRole('heading', { level: 2 })).toHaveText(named.statements[0] ?? '');
    }
  });
}

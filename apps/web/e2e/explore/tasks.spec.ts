import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { expect, test } from '../fixtures.ts';
import { FINGER, type Hand, KEYS, MOUSE } from './hands.ts';
import { drawnNetwork, openNetwork, readCounts, untilNextEntry } from './open-explore.ts';

/** What people come for, done with a mouse, with keys alone, and with a finger on a phone. */

const panel = (page: Page, name: string) => page.getByRole('complementary', { name });
/** Also where it is closed. */
const keyOf = (page: Page) => page.locator('#key');

/** Opens the menu of exports and chooses from it. */
async function takeAway(page: Page, { press }: Hand, name: string): Promise<void> {
  await press(page.getByRole('button', { name: 'Export', exact: true }));
  await press(page.getByRole('menuitem', { name, exact: true }));
}

async function takeFile(page: Page, hand: Hand, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await takeAway(page, hand, name);
  return readFile(await (await download).path(), 'utf8');
}

/** Selects one more beside who is selected. */
async function selectToo(page: Page, { press }: Hand, name: string): Promise<void> {
  await press(page.getByRole('button', { name: 'Select another too', exact: true }));
  await expect(page.getByRole('combobox', { name: 'Select another too' })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

for (const hand of [MOUSE, KEYS, FINGER]) {
  const { press, find, step } = hand;
  test.describe(hand.name, () => {
    test.use(hand.device);

    test('find “Jeschow”, see whom he replaced, read the source, return to the same view', async ({
      page,
    }) => {
      await openNetwork(page);
      await find(page, 'Jeschow');
      const dossier = panel(page, 'Nikolai Yezhov');
      await expect(dossier).toBeVisible();
      await expect(page).toHaveURL(/select=yezhov/);
      const address = page.url();
      await untilNextEntry();
      const replaced = dossier.getByRole('region', { name: /^Replaced / });
      await press(replaced.getByRole('link', { name: /replaced Genrikh Yagoda/ }));
      const claim = panel(page, 'Claim');
      await expect(claim.getByRole('heading', { level: 2 })).toContainText('replaced Genrikh Yagoda');
      await expect(claim.getByRole('region', { name: 'Evidence' })).toBeVisible();
      await untilNextEntry();
      await step(page, 'Undo');
      await expect(page).toHaveURL(address);
      await expect(dossier).toBeVisible();
    });

    test('expand only the accusations of Radek, undo, redo, pin, and see the same in another browser', async ({
      page,
      browser,
    }) => {
      await openNetwork(page, '?select=radek');
      await press(page.getByText(/^Expanding brings/).getByRole('link', { name: /accusation/ }));
      await expect(page).toHaveURL(/expand=radek:accusation/);
      await untilNextEntry();
      await step(page, 'Undo');
      await expect(page).not.toHaveURL(/expand=/);
      await step(page, 'Redo');
      await expect(page).toHaveURL(/expand=radek:accusation/);
      await press(panel(page, 'Karl Radek').getByRole('button', { name: 'Pin' }));
      await expect(page).toHaveURL(/pin=radek:/);
      const counts = await readCounts(await drawnNetwork(page));
      const context = await browser.newContext();
      const other = await context.newPage();
      await other.goto(page.url());
      await expect.poll(async () => readCounts(await drawnNetwork(other))).toEqual(counts);
      await expect(panel(other, 'Karl Radek')).toBeVisible();
      await context.close();
    });

    test('keep the accusations of 1937 that were not forced: the same number in key, table and file', async ({
      page,
    }) => {
      await openNetwork(page);
      if (hand === FINGER) await press(page.getByRole('button', { name: 'Key and filters' }));
      await press(keyOf(page).getByRole('button', { name: 'Only: Accused' }));
      await press(keyOf(page).getByRole('button', { name: 'Only: No', exact: true }));
      if (hand === FINGER) {
        await press(keyOf(page).getByRole('button', { name: 'Close the key' }));
        await page.getByRole('combobox', { name: 'Year or month' }).selectOption('1937');
      } else await press(page.getByRole('button', { name: 'Only 1937' }));
      await expect(page).toHaveURL(/kinds=accusation&force=no&since=1937-01&until=1937-12/);
      const row = keyOf(page).locator('label', { hasText: /^Accused/ });
      const kept = Number(/\d+$/.exec((await row.textContent()) ?? '')?.[0]);
      expect(kept).toBeGreaterThan(50);
      const rows = parse(await takeFile(page, hand, 'CSV of ties'), {
        bom: true,
        columns: true,
        comment: '#',
      });
      expect(rows).toHaveLength(kept);
      for (const { citations } of rows as { citations: string }[]) expect(citations).not.toBe('');
      await press(page.getByRole('link', { name: 'Table', exact: true }));
      await expect(page.locator('tbody tr')).toHaveCount(kept);
    });

    test('select Yagoda, Tukhachevsky and Radek, and learn what connects them', async ({ page }) => {
      await openNetwork(page);
      await find(page, 'Yagoda');
      await selectToo(page, hand, 'Tukhachevsky');
      await selectToo(page, hand, 'Radek');
      const several = panel(page, '3 selected');
      await press(several.getByRole('button', { name: 'What connects these?' }));
      await expect(page).toHaveURL(/select=yagoda,tukhachevsky,radek&show=connections/);
      const between = (pair: string) => several.getByRole('region', { name: pair });
      await expect(between('Yagoda and Tukhachevsky')).toContainText('through');
      await expect(between('Yagoda and Radek')).toContainText('Genrikh Yagoda accused Karl Radek');
      await expect(between('What they share')).toBeVisible();
    });

    test('“head of the NKVD” leads to the office, with the kinds that tie it', async ({ page }) => {
      await openNetwork(page);
      await find(page, 'head of the NKVD');
      await expect(page).toHaveURL(/select=nkvd-ussr/);
      await expect(
        page.getByRole('complementary').filter({ has: page.getByText('Office', { exact: true }) }),
      ).toBeVisible();
      await expect(
        keyOf(page).getByRole('checkbox', { name: /^Held an office/, includeHidden: true }),
      ).toBeChecked();
    });

    test('print the network on one A4 page', async ({ page }) => {
      await page.addInitScript(() => {
        window.print = () => document.body.setAttribute('data-printed', '');
      });
      await openNetwork(page);
      await takeAway(page, hand, 'PDF');
      await expect(page.locator('body')).toHaveAttribute('data-printed', '');
      const pdf = (await page.pdf({ format: 'A4', landscape: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    });

    test('take the network away as GEXF, and find the same counts in it', async ({ page }) => {
      const counts = await readCounts(await openNetwork(page, '?focus=radek'));
      const graph = gexf.parse(MultiGraph, await takeFile(page, hand, 'GEXF'));
      expect({ names: graph.order, ties: graph.size }).toEqual(counts);
    });

    test('find what Radek and Bukharin said of each other, both ways', async ({ page }) => {
      await openNetwork(page);
      await find(page, 'Radek');
      await selectToo(page, hand, 'Bukharin');
      await press(page.getByRole('button', { name: 'What connects these?' }));
      const pair = panel(page, '2 selected').getByRole('region', { name: 'Radek and Bukharin' });
      await expect(pair).toContainText('Karl Radek accused Nikolai Bukharin');
      await expect(pair).toContainText('Nikolai Bukharin accused Karl Radek');
    });
  });
}

/** A window of 1280 × 720 at 200 %, and a phone. */
for (const hand of [MOUSE, KEYS, FINGER]) {
  const { press, find, step } = hand;
  const isPhone = hand === FINGER;
  test.describe(`by the table only, ${hand.name}${isPhone ? '' : ' at 200 %'}`, () => {
    test.use(isPhone ? hand.device : { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 });

    test('whom Yezhov replaced, the source, and the way back', async ({ page }) => {
      await page.goto('/explore?view=table');
      await expect(page.getByRole('row').nth(1)).toBeVisible();
      if (hand === MOUSE) await press(page.getByRole('button', { name: 'Key and filters' }));
      await find(page, 'Jeschow');
      const dossier = panel(page, 'Nikolai Yezhov');
      await press(dossier.getByRole('button', { name: 'Focus' }));
      await expect(page).toHaveURL(/focus=yezhov/);
      await untilNextEntry();
      await press(page.getByRole('link', { name: 'Yezhov replaced Yagoda', exact: true }).first());
      await expect(panel(page, 'Claim').getByRole('region', { name: 'Evidence' })).toBeVisible();
      await untilNextEntry();
      if (hand === MOUSE) await page.goBack();
      else await step(page, 'Undo');
      await expect(dossier).toBeVisible();
    });
  });
}

test('the menu of a right click has the acts of what was clicked on', async ({ page }) => {
  const network = await openNetwork(page, '?focus=yagoda&select=none');
  const box = await network.boundingBox();
  if (box === null) throw new Error('The network has no place.');
  // The centre of an ego view stands in the middle.
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2 + 14, { button: 'right' });
  const menu = page.getByRole('menu', { name: 'Genrikh Yagoda' });
  await expect(menu.getByRole('menuitem', { name: /^Hide/ })).toBeVisible();
  await menu.getByRole('menuitem', { name: /^Hide/ }).click();
  await expect(page).toHaveURL(/hide=yagoda/);
});

test('each change is told in a sentence, and F6 goes round the regions', async ({ page }) => {
  await openNetwork(page);
  await page.getByRole('checkbox', { name: /^Replaced/ }).uncheck();
  await expect(page.locator('[data-announcer]')).toHaveText(/^Without replacements: \d+ ties\.$/);
  await page.keyboard.press('F6');
  await expect(page.getByRole('application')).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.locator('[data-region="time"]')).toBeFocused();
});

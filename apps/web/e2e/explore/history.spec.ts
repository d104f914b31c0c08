import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { drawnNetwork, filterRow, openNetwork, readCounts, untilNextEntry } from './open-explore.ts';

// With a dossier open there is room for every tool.
test.use({ viewport: { width: 1440, height: 900 } });

/** Builds a view of filters, an expansion and a frame of its own, in several steps of the history. */
async function buildView(page: Page): Promise<string> {
  const network = await openNetwork(page);
  await filterRow(page, /^Replaced/).uncheck();
  await untilNextEntry();
  await page
    .getByRole('searchbox', { name: /^Search/ })
    .or(page.getByRole('combobox', { name: /^Search/ }))
    .first()
    .fill('Bukharin');
  await page.getByRole('option', { name: /Nikolai Bukharin/ }).click();
  await expect(page).toHaveURL(/select=bukharin/);
  await untilNextEntry();
  await page.keyboard.press('e');
  await expect(page).toHaveURL(/expand=bukharin/);
  await untilNextEntry();
  const box = await network.boundingBox();
  if (box === null) throw new Error('The network has no place.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -400);
  await untilNextEntry();
  await expect(page).toHaveURL(/frame=/);
  return page.url();
}

/** By the page of the person, a link of the header, the trace and the cascade from here. */
const LEAVE: readonly ((page: Page) => Promise<void>)[] = [
  (page) => page.getByRole('link', { name: /^The page of Bukharin/ }).click(),
  (page) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Sources' }).click(),
  (page) => page.getByRole('link', { name: /^Trace to/ }).click(),
  (page) => page.getByRole('link', { name: /^Cascade from/ }).click(),
];

test('one leaves by any link, and comes back to the same view, with undo', async ({ page }) => {
  const address = await buildView(page);
  const counts = await readCounts(await drawnNetwork(page));
  for (const leave of LEAVE) {
    await leave(page);
    await expect(page).not.toHaveURL(/explore/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(address);
    await expect.poll(async () => readCounts(await drawnNetwork(page))).toEqual(counts);
    await expect(page.getByRole('complementary', { name: 'Nikolai Bukharin' })).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page).not.toHaveURL(/expand=/);
    await page.keyboard.press('Shift+Z');
    await expect(page).toHaveURL(address);
  }
});

test('a reload, and another tab, show the same view; after a reload undo goes on', async ({
  page,
  context,
}) => {
  const address = await buildView(page);
  const counts = await readCounts(await drawnNetwork(page));
  await page.reload();
  await expect(page).toHaveURL(address);
  await expect.poll(async () => readCounts(await drawnNetwork(page))).toEqual(counts);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).not.toHaveURL(/expand=/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).not.toHaveURL(/select=/);
  const other = await context.newPage();
  await other.goto(address);
  await expect.poll(async () => readCounts(await drawnNetwork(other))).toEqual(counts);
  await expect(other).toHaveURL(address);
  await other.close();
});

test('the header’s link to the network is a step too, and Back returns', async ({ page }) => {
  const address = await buildView(page);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Explore' }).click();
  await expect(page).toHaveURL(/\/explore$/);
  await expect(filterRow(page, /^Replaced/)).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(filterRow(page, /^Replaced/)).not.toBeChecked();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
});

test('the history is a list in words, in which one can jump', async ({ page }) => {
  await buildView(page);
  // The panel leaves the toolbar no room for its button.
  await untilNextEntry();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'History of the view' }).click();
  const menu = page.getByRole('menu');
  await expect(menu.getByRole('menuitemradio')).toHaveText([
    'Closed the panel',
    'Expanded Bukharin',
    'Opened Nikolai Bukharin',
    'Without replacements',
    'The opening',
  ]);
  await menu.getByRole('menuitemradio', { name: 'Without replacements' }).click();
  await expect(page).toHaveURL(/\/explore\?kinds=accusation,arrest$/);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(page).toHaveURL(/select=bukharin/);
});

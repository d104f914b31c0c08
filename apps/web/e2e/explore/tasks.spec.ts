import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { drawnNetwork, openNetwork, readCounts, untilNextEntry } from './open-explore.ts';

/** Far more than any region has stops. */
const TABS_MAX = 80;

/** Presses Tab until something has the focus, as who has no mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < TABS_MAX; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there.');
}

const dossier = (page: Page, name: string) => page.getByRole('complementary', { name });

test('by keyboard: find “Jeschow”, see whom he replaced, read the source, return to the same view', async ({
  page,
}) => {
  await openNetwork(page);
  await page.keyboard.press('/');
  await page.keyboard.type('Jeschow');
  await page.keyboard.press('Enter');
  await expect(dossier(page, 'Nikolai Yezhov')).toBeVisible();
  await expect(page).toHaveURL(/select=yezhov/);
  const address = page.url();
  await untilNextEntry();
  const replaced = dossier(page, 'Nikolai Yezhov')
    .getByRole('region', { name: /^Replaced / })
    .getByRole('link', { name: /replaced Genrikh Yagoda/ });
  await tabTo(page, replaced);
  await page.keyboard.press('Enter');
  const claim = dossier(page, 'Claim');
  await expect(claim.getByRole('heading', { level: 2 })).toContainText(
    'Nikolai Yezhov replaced Genrikh Yagoda',
  );
  await expect(claim.getByRole('region', { name: 'Evidence' })).toBeVisible();
  await untilNextEntry();
  await page.keyboard.press('z');
  await expect(page).toHaveURL(address);
  await expect(dossier(page, 'Nikolai Yezhov')).toBeVisible();
});

test('by the table only: whom Yezhov replaced, the source, and the way back', async ({ page }) => {
  await page.goto('/explore?view=table');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('Jeschow');
  await page.keyboard.press('Enter');
  await expect(dossier(page, 'Nikolai Yezhov')).toBeVisible();
  await untilNextEntry();
  await page.getByRole('link', { name: 'Yezhov replaced Yagoda', exact: true }).first().click();
  await expect(dossier(page, 'Claim').getByRole('region', { name: 'Evidence' })).toBeVisible();
  await untilNextEntry();
  await page.goBack();
  await expect(dossier(page, 'Nikolai Yezhov')).toBeVisible();
});

test('expand only the accusations of Radek, undo, redo, pin, and see the same in another browser', async ({
  page,
  browser,
}) => {
  await openNetwork(page, '?select=radek');
  await untilNextEntry();
  await page
    .getByText(/^Expanding brings/)
    .getByRole('link', { name: /accusation/ })
    .click();
  await expect(page).toHaveURL(/expand=radek:accusation/);
  await untilNextEntry();
  await page.keyboard.press('z');
  await expect(page).not.toHaveURL(/expand=/);
  await page.keyboard.press('Shift+Z');
  await expect(page).toHaveURL(/expand=radek:accusation/);
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/pin=radek:/);
  const counts = await readCounts(await drawnNetwork(page));
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect.poll(async () => readCounts(await drawnNetwork(other))).toEqual(counts);
  await expect(dossier(other, 'Karl Radek')).toBeVisible();
  await context.close();
});

test('select Yagoda, Tukhachevsky and Radek, and learn what connects them', async ({ page }) => {
  await openNetwork(page, '?select=yagoda,tukhachevsky,radek');
  const panel = dossier(page, '3 selected');
  await panel.getByRole('button', { name: 'What connects these?' }).click();
  await expect(page).toHaveURL(/show=connections/);
  await expect(panel.getByRole('region', { name: 'Yagoda and Tukhachevsky' })).toContainText('through');
  await expect(panel.getByRole('region', { name: 'Yagoda and Radek' })).toContainText(
    'Genrikh Yagoda accused Karl Radek',
  );
  await expect(panel.getByRole('region', { name: 'What they share' })).toBeVisible();
  await panel.getByRole('button', { name: 'Compare' }).click();
  const table = page.getByRole('dialog', { name: 'Side by side' });
  await expect(table.getByRole('row', { name: /^Fate/ })).toContainText('Killed in custody');
  await page.keyboard.press('Escape');
  await expect(table).toBeHidden();
  await expect(panel).toBeVisible();
});

test('what Radek and Bukharin said of each other is found both ways', async ({ page }) => {
  await openNetwork(page, '?select=radek,bukharin&show=connections');
  const pair = dossier(page, '2 selected').getByRole('region', { name: 'Radek and Bukharin' });
  await expect(pair).toContainText('Karl Radek accused Nikolai Bukharin');
  await expect(pair).toContainText('Nikolai Bukharin accused Karl Radek');
});

test('“head of the NKVD” leads to the office, with the kinds that tie it', async ({ page }) => {
  await openNetwork(page);
  await page.keyboard.press('/');
  await page.keyboard.type('head of the NKVD');
  await expect(page.getByRole('option').first()).toContainText('Internal Affairs of the USSR');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=nkvd-ussr/);
  await expect(
    page.getByRole('complementary').filter({ has: page.getByText('Office', { exact: true }) }),
  ).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Held an office/ })).toBeChecked();
});

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
  await expect(page.locator('[data-announcer]')).toHaveText(
    /^Only accusations and arrests ordered: \d+ of \d+ ties remain\.$/,
  );
  await page.keyboard.press('F6');
  await expect(page.getByRole('application')).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.locator('[data-region="time"]')).toBeFocused();
});

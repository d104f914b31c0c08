import { expect, expectAxeClean, test } from '../fixtures.ts';
import { openNetwork } from './open-explore.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('on a phone the dossier is a sheet, and nothing is wider than the screen', async ({ page }) => {
  await openNetwork(page, '?focus=yagoda');
  const dossier = page.getByRole('complementary', { name: 'Genrikh Yagoda' });
  const half = await dossier.boundingBox();
  expect(half?.width).toBe(390);
  expect(half?.height).toBeLessThan(500);
  await page.getByRole('button', { name: /^Height of the sheet/ }).click();
  await expect.poll(async () => (await dossier.boundingBox())?.height).toBeGreaterThan(600);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  await expectAxeClean(page);
});

test('on a phone the filters open over the network', async ({ page }) => {
  await openNetwork(page);
  await page.getByRole('button', { name: 'Filters' }).click();
  const key = page.getByRole('complementary', { name: 'Search and filters' });
  await expect(key.getByRole('checkbox', { name: /^Accused/ })).toBeVisible();
  await key.getByRole('button', { name: 'Close the filters' }).click();
  await expect(key).toBeHidden();
});

import { expect, expectAxeClean, test } from '../fixtures.ts';
import { openNetwork } from './open-explore.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

test('shown large the network has the whole screen, by key and by link, and Esc leaves', async ({ page }) => {
  const network = await openNetwork(page, '?select=yagoda');
  await page.keyboard.press('b');
  await expect(page).toHaveURL(/size=large/);
  for (const gone of ['banner', 'toolbar'] as const) await expect(page.getByRole(gone)).toHaveCount(0);
  await expect(page.getByRole('complementary', { name: 'Search and filters' })).toBeHidden();
  await expect(page.getByRole('region', { name: 'Time' })).toBeHidden();
  await expect.poll(async () => (await network.boundingBox())?.height).toBe(1080);
  await expectAxeClean(page);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/size=large/);
  await expect(page.getByRole('toolbar', { name: 'The view' })).toBeVisible();
  await openNetwork(page, '?size=large&focus=yezhov');
  await expect(page.getByRole('toolbar')).toHaveCount(0);
  await page.getByRole('button', { name: 'Leave the large view' }).click();
  await expect(page).toHaveURL(/\/explore\?focus=yezhov$/);
  await expect(page.getByRole('banner')).toBeVisible();
});

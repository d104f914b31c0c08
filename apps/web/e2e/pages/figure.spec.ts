import { expect, test } from '../fixtures.ts';

test('Yezhov: name in Russian, both sides, whom he replaced and who replaced him', async ({ page }) => {
  await page.goto('/figures/yezhov');
  await expect(page.locator('[lang=ru]', { hasText: 'Ежов' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Had a hand in it' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Destroyed by it' })).toBeVisible();
  const succession = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Offices and succession' }) });
  await expect(succession.getByText(/replaced Genrikh Yagoda/)).toBeVisible();
  await expect(succession.getByText(/Lavrenty Beria replaced/)).toBeVisible();
  await expect(page.getByRole('img', { name: /career of Nikolai Yezhov/ })).toBeVisible();
});

test('a claim opens its sources, with their tier, without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/figures/yezhov');
  const row = page.getByRole('listitem').filter({ hasText: 'replaced Genrikh Yagoda' });
  await row.locator('summary').click();
  await expect(row.getByText(/^(primary|secondary|tertiary|weak|contested)$/).first()).toBeVisible();
  await context.close();
});

test('names in a statement lead to their pages', async ({ page }) => {
  await page.goto('/figures/yezhov');
  await page.getByRole('link', { name: 'Genrikh Yagoda', exact: true }).first().click();
  await expect(page).toHaveURL(/\/figures\/yagoda$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Genrikh Yagoda' })).toBeVisible();
});

test('status stands in words, and never the word that must not stand', async ({ page }) => {
  await page.goto('/figures/yezhov');
  await expect(page.getByText('held to be fabricated').first()).toBeVisible();
  await expect(page.getByText('not under force').first()).toBeVisible();
  await expect(page.getByText(/\bfreely\b|\bscore\b/i)).toHaveCount(0);
});

test('says who it is to search engines, once', async ({ page }) => {
  await page.goto('/figures/yezhov');
  await expect(page).toHaveTitle('Nikolai Yezhov · Kto-Kogo');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/figures\/yezhov$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

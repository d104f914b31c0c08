import { expect, test } from '../fixtures.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a letter leads to its terms, a term to others and to its sources', async ({ page }) => {
    await page.goto('/figures');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Glossary' }).click();
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'K' }).click();
    await expect(page).toHaveURL(/\/glossary#letter-k$/);
    await expect(page.getByRole('heading', { level: 2, name: 'K' })).toBeInViewport();
    const kpd = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'KPD' }) });
    await expect(kpd.getByText('Коммунистическая партия Германии')).toHaveAttribute('lang', 'ru');
    await kpd.getByText('2 sources').click();
    await expect(kpd.getByRole('link', { name: 'Creating German Communism, 1890-1990' })).toBeVisible();
    await kpd.getByRole('link', { name: 'Comintern' }).click();
    await expect(page).toHaveURL(/\/glossary#term-comintern$/);
    await expect(page.getByRole('heading', { level: 3, name: 'Comintern' })).toBeInViewport();
  });
});

test('a term that an address names is marked, and on screen', async ({ page }) => {
  await page.goto('/glossary#term-sharashka');
  const term = page.locator('li:target');
  await expect(term.getByRole('heading')).toHaveText('Sharashka');
  await expect(term.getByRole('heading')).toBeInViewport();
  await expect(term).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

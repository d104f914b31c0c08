import { expect, test } from '../fixtures.ts';

test('a browser at /graphql gets an explorer that asks, documents, and loads nothing from elsewhere', async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) foreign.push(url);
  });
  await page.goto('/graphql');
  await page.getByRole('button', { name: /execute query/i }).click();
  await expect(
    page.getByText('Lavrenty Beria replaced Nikolai Yezhov', { exact: false }).first(),
  ).toBeVisible();
  await page.getByRole('button', { name: /documentation explorer/i }).click();
  await expect(page.getByText('All Schema Types')).toBeVisible();
  expect(foreign).toEqual([]);
});

test('the explorer leads back to the site, and opens each example in a tab of its name', async ({ page }) => {
  await page.goto('/graphql');
  const header = page.locator('header.kk-frame');
  await expect(header.getByRole('link', { name: 'Kto-Kogo' })).toHaveAttribute('href', '/');
  await header.getByText('12 examples').click();
  await expect(header.getByRole('listitem')).toHaveCount(12);
  await header.getByRole('link', { name: 'Chains from one person to another' }).click();
  await expect(page.getByRole('tab', { name: 'FromRadekToStalin' })).toBeVisible();
  await page.getByRole('button', { name: /execute query/i }).click();
  await expect(page.getByText('"statement"').first()).toBeVisible();
});

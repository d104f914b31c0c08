import { expect, test } from '../fixtures.ts';
import { openNetwork } from './open-explore.ts';

test.use({ allowedConsole: [/ERR_INTERNET_DISCONNECTED/] });

test('offline, what is loaded goes on working, and a link to a page waits and says so', async ({
  page,
  context,
}) => {
  const network = await openNetwork(page, '?select=yagoda');
  const dossier = page.getByRole('complementary', { name: 'Genrikh Yagoda' });
  await expect(dossier.getByText('Генрих Григорьевич Ягода')).toBeVisible();
  const search = page.getByRole('combobox', { name: /^Search/ });
  await search.fill('Yezhov');
  await expect(page.getByRole('option').first()).toBeVisible();
  await search.fill('');
  await context.setOffline(true);
  await expect(page.getByText(/^You are offline\. What is loaded/)).toBeVisible();
  const address = page.url();
  await dossier.getByRole('link', { name: /^The page of/ }).click();
  await expect(page.getByText(/^You are offline\. That page must wait/)).toBeVisible();
  expect(page.url()).toBe(address);
  await page.getByText('Menu', { exact: true }).click();
  await page.getByRole('banner').getByRole('link', { name: 'Sources' }).click();
  expect(page.url()).toBe(address);
  await page.getByRole('button', { name: 'Focus' }).click();
  await expect(page).toHaveURL(/focus=yagoda/);
  await expect(network).toBeVisible();
  await search.fill('Bukharin');
  await expect(page.getByText(/^You are offline\. These are names on this page/)).toBeVisible();
  await expect(page.getByRole('option').first()).toHaveText(/Nikolai Bukharin/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=bukharin|focus=bukharin/);
  await context.setOffline(false);
  await expect(page.getByText(/^You are offline/)).toHaveCount(0);
});

test('while a dossier is fetched it is said, and the choice made meanwhile holds', async ({ page }) => {
  await openNetwork(page);
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  // What was asked for first is given up by then, and cannot be continued.
  await page.route('**/graphql', (route) => isReleased.then(() => route.continue()).catch(() => {}));
  const search = page.getByRole('complementary', { name: 'Search and filters' });
  await search.getByRole('checkbox', { name: /^Replaced/ }).uncheck();
  await page.evaluate(() => document.querySelector<HTMLElement>('[role="application"]')?.focus());
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=/);
  const first = page.url();
  await expect(page.getByText(/^Fetching the dossier of/)).toBeAttached();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(first);
  const second = page.url();
  release();
  await expect(page.getByRole('link', { name: /^The page of/ })).toBeVisible();
  expect(page.url()).toBe(second);
});

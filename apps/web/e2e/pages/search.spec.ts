import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

const CHUNKS = '**/_next/static/chunks/**';

const SPELLINGS = [
  { typed: 'Ежов', found: 'Nikolai Yezhov', id: 'yezhov' },
  { typed: 'Jeschow', found: 'Nikolai Yezhov', id: 'yezhov' },
  { typed: 'Radex', found: 'Karl Radek', id: 'radek' },
] as const;

for (const { typed, found, id } of SPELLINGS) {
  test(`“${typed}” finds ${found}, by keyboard alone`, async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type(typed);
    const first = page.getByRole('option').first();
    await expect(first).toContainText(found);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/figures/${id}$`));
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`“${typed}” finds ${found} by the form`, async ({ page }) => {
      await page.goto('/');
      await page.getByRole('combobox').fill(typed);
      await page.getByRole('combobox').press('Enter');
      await expect(page).toHaveURL(/\/search\?q=/);
      await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(found);
    });
  });
}

test('Shift and Enter open all results, each with its way to the page and to the network', async ({
  page,
}) => {
  await page.goto('/figures');
  await page.keyboard.press('/');
  await page.keyboard.type('Yezhov');
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL(/\/search\?q=Yezhov$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Yezhov');
  await page.getByRole('link', { name: 'Show in the network: Nikolai Yezhov' }).click();
  await expect(page).toHaveURL(/\/explore\?focus=yezhov$/);
});

for (const { typed, url } of [
  { typed: 'June 1937', url: /\/timeline\?month=1937-06$/ },
  { typed: 'troika', url: /\/glossary#term-troika$/ },
  { typed: 'head of the NKVD', url: /\/offices\/nkvd-ussr$/ },
]) {
  test(`Enter after “${typed}” leads to ${url.source}`, async ({ page }) => {
    await page.goto('/figures');
    await page.keyboard.press('/');
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(url);
  });
}

test('a name that is not there says what to do next', async ({ page }) => {
  await page.goto('/search?q=Bxxharxn');
  await expect(page.getByText(/Nobody and nothing is recorded/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Look through all figures' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Nikolai Bukharin' })).toBeVisible();
});

/** Keeps the scripts that are asked for from now on until they are released. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(CHUNKS, (route) => isReleased.then(() => route.continue()));
  return () => release();
}

test('what is typed and pressed before the suggestions are loaded counts, in the same box', async ({
  page,
}) => {
  await page.goto('/figures');
  await page.waitForFunction(() => window.earlyEvents?.isLive);
  const release = await holdScripts(page);
  const box = page.getByRole('banner').getByRole('combobox');
  await box.evaluate((input) => input.setAttribute('data-same', ''));
  await page.keyboard.press('/');
  await page.keyboard.type('Yezho');
  await page.keyboard.press('ArrowLeft');
  release();
  await expect(page.getByRole('option').first()).toContainText('Nikolai Yezhov');
  await expect(box).toHaveAttribute('data-same', '');
  await expect(box).toBeFocused();
  // The caret is where it was: before the last letter.
  await page.keyboard.type('hv');
  await expect(box).toHaveValue('Yezhhvo');
});

test('Enter before the suggestions are loaded leads to the first', async ({ page }) => {
  await page.goto('/figures');
  await page.waitForFunction(() => window.earlyEvents?.isLive);
  const release = await holdScripts(page);
  await page.keyboard.press('/');
  await page.keyboard.type('Yezhov');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/figures$/);
  release();
  await expect(page).toHaveURL(/\/figures\/yezhov$/);
});

test.describe('when the suggestions cannot be loaded', () => {
  test.use({ allowedConsole: [/Failed to load resource/] });

  test('Enter leads to all results', async ({ page }) => {
    await page.goto('/figures');
    await page.waitForFunction(() => window.earlyEvents?.isLive);
    // The scripts of the page of results come.
    await page.route(CHUNKS, (route) => (page.url().endsWith('/figures') ? route.abort() : route.continue()));
    await page.keyboard.press('/');
    await page.keyboard.type('Yezhov');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\?q=Yezhov$/);
  });
});

test.describe('when the record does not answer', () => {
  test.use({ allowedConsole: [/status of 503/] });

  test('the box says so', async ({ page }) => {
    await page.route('**/graphql', (route) =>
      route.fulfill({ status: 503, json: { errors: [{ message: 'down' }] } }),
    );
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('Yezhov');
    await expect(page.getByText(/The record did not answer/)).toBeVisible();
  });
});

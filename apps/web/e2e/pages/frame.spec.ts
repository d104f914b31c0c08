import { expect, expectAxeClean, test } from '../fixtures.ts';

test('the theme follows the system until the reader chooses, and the choice is kept', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/about');
  const dark = await ground();
  await page.getByRole('button', { name: 'Light theme' }).click();
  expect(await ground()).not.toBe(dark);
  await page.reload();
  expect(await ground()).not.toBe(dark);
  await page.getByRole('button', { name: 'Dark theme' }).click();
  expect(await ground()).toBe(dark);
});

test('? lists the keys, Escape closes, and the focus comes back', async ({ page }) => {
  await page.goto('/about');
  await page.getByRole('button', { name: 'Keyboard help' }).focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expectAxeClean(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Keyboard help' })).toBeFocused();
});

test('the first Tab leads past the header', async ({ page }) => {
  await page.goto('/about');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the links of the header stand beside its search, or in the menu, at every width', async ({ page }) => {
  await page.goto('/about');
  const links = page.locator('header nav').first();
  const search = page.locator('header').getByRole('combobox');
  for (const width of [1024, 1280, 1359, 1360, 1440, 1535, 1536, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    if (!(await links.isVisible())) {
      await expect(page.getByText('Menu', { exact: true })).toBeVisible();
      continue;
    }
    const [{ x = 0, width: wide = 0 } = {}, field] = await Promise.all([
      links.boundingBox().then((box) => box ?? undefined),
      search.boundingBox(),
    ]);
    expect.soft(x + wide, `${width}`).toBeLessThanOrEqual(field?.x ?? 0);
  }
  await expect(links).toBeVisible();
});

test.describe('on a phone, without JavaScript', () => {
  test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });

  test('the menu opens and leads on', async ({ page }) => {
    await page.goto('/about');
    await page.getByText('Menu', { exact: true }).click();
    await page.getByRole('link', { name: 'Offices' }).last().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Offices' })).toBeVisible();
  });
});

test('only our own host is asked for anything', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await page.goto('/figures/yezhov');
  expect(asked.filter((url) => !url.startsWith(baseURL ?? '') && !url.startsWith('data:'))).toEqual([]);
});

test.describe('what is not there', () => {
  test.use({ allowedConsole: [/status of 404/] });

  for (const path of ['/nowhere', '/figures/nobody', '/trials/none', '/offices/none', '/events/none']) {
    test(`${path} is a 404 that says what to do`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing stands at this address.');
      await expect(page.getByRole('link', { name: 'Open the network' })).toBeVisible();
      await expectAxeClean(page);
    });
  }
});

for (const width of [768, 1024, 1280, 1440]) {
  test(`the sections fit the header at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/about');
    const [scrollWidth, clientWidth] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(scrollWidth).toBe(clientWidth);
  });
}

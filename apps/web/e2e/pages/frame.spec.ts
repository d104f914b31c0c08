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

test('the sections fit the header beside its search, or are in the menu, at every width', async ({
  page,
}) => {
  await page.goto('/about');
  const [sections, menu] = [page.locator('header nav').first(), page.getByText('Menu', { exact: true })];
  for (const width of [768, 1024, 1280, 1359, 1360, 1440, 1535, 1536, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const [scrollWidth, clientWidth] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect.soft(scrollWidth).toBe(clientWidth);
    await expect(width < 1360 ? menu : sections).toBeVisible();
    await expect(width < 1360 ? sections : menu).toBeHidden();
    // Neither of the two makes the page wider: what does not fit would lie beneath the field.
    const [links, field] = await Promise.all([
      sections.boundingBox(),
      page.locator('header').getByRole('combobox').boundingBox(),
    ]);
    if (links !== null) expect.soft(links.x + links.width, `${width}`).toBeLessThan(field?.x ?? 0);
  }
});

import { expect, test } from '../fixtures.ts';

test.use({ javaScriptEnabled: false });

test('the network is drawn without JavaScript, and every name leads to its page', async ({ page }) => {
  await page.goto('/explore');
  const figure = page.getByRole('figure');
  await expect(figure.getByText(/^\d+ names, \d+ of \d+ ties drawn: the most tied people\./)).toBeVisible();
  const words = await figure.getByText(/^\d+ names/).textContent();
  const [names = 0] = (words?.match(/\d+/g) ?? []).map(Number);
  expect(names).toBeGreaterThan(70);
  await expect(figure.getByRole('link')).toHaveCount(names);
  await expect(figure.getByRole('list', { name: 'Key' })).toContainText('replaced');
  await expect(page.getByText('Drawing the network')).toBeHidden();
  await figure.getByRole('link', { name: /^Nikolai Yezhov, executed/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nikolai Yezhov' })).toBeVisible();
});

test('the address says what is drawn: focus, filter and dates', async ({ page }) => {
  await page.goto('/explore?focus=yagoda&kinds=accusation&until=1937-06');
  const figure = page.getByRole('figure');
  await expect(figure.getByText(/ Accusations\. Up to June 1937\./)).toBeVisible();
  await expect(figure.getByText('acted on Yagoda', { exact: true })).toBeVisible();
  await expect(figure.getByRole('list', { name: 'Key' })).not.toContainText('replaced');
});

test('the same ties can be read as a list, which is whole', async ({ page }) => {
  await page.goto('/explore');
  await page.getByRole('link', { name: 'the reading list' }).click();
  await expect(page.getByRole('heading', { name: '1937', exact: true })).toBeVisible();
  await expect(page.getByText(/ accused /).first()).toBeVisible();
});

test('the picture by itself is an SVG with its key and links', async ({ page }) => {
  await page.goto('/explore?focus=yagoda');
  const href = await page.getByRole('link', { name: 'by itself' }).getAttribute('href');
  expect(href).toBe('/explore/picture.svg?focus=yagoda');
  const response = await page.goto(href ?? '');
  expect(response?.headers()['content-type']).toContain('image/svg+xml');
  await expect(page.getByText('accused, held to be fabricated')).toBeVisible();
  await page.getByRole('link', { name: /^Nikolai Yezhov, / }).click();
  await expect(page).toHaveURL(/\/figures\/yezhov$/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the picture is pushed sideways within its frame, and nothing else is wider than the screen', async ({
    page,
  }) => {
    await page.goto('/explore');
    const width = (await page.getByRole('figure').locator('svg').first().boundingBox())?.width ?? 0;
    expect(width).toBeGreaterThan(1000);
    const frame = (await page.getByRole('figure').boundingBox())?.width ?? 0;
    expect(frame).toBeLessThanOrEqual(390);
  });
});

import { expect, test } from '../fixtures.ts';

test('a view stands in a frame of another site, without header or script, and leads to the full view', async ({
  page,
  baseURL,
}) => {
  const site = new URL(baseURL ?? '');
  // Another host of the same server: to the browser another site.
  const other = `http://kto-kogo.test:${site.port}/`;
  await page.route(other, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<title>A lesson</title><iframe title="frame" width="800" height="600" src="${site.origin}/embed?focus=yezhov"></iframe>
        <iframe title="refused" src="${site.origin}/explore"></iframe>`,
    }),
  );
  await page.goto(other);
  const frame = page.frameLocator('iframe[title="frame"]');
  await expect(frame.getByRole('link', { name: /^Nikolai Yezhov/ })).toBeVisible();
  await expect(frame.getByRole('banner')).toHaveCount(0);
  await expect(frame.locator('script')).toHaveCount(0);
  await expect(frame.getByRole('link', { name: 'Explore it in Kto-Kogo' })).toHaveAttribute(
    'href',
    `${site.origin}/explore?focus=yezhov`,
  );
  await expect(page.frameLocator('iframe[title="refused"]').getByRole('main')).toHaveCount(0);
});

test('an address that is not understood is said in sentences', async ({ page }) => {
  const response = await page.goto('/embed?focus=nobody');
  expect(response?.status()).toBe(400);
  await expect(page.getByText('“nobody” is not in the record.')).toBeVisible();
});

import { expect, test } from '../fixtures.ts';

test('a view can stand in a frame of another site, without header or script, and leads to the full view', async ({
  page,
  request,
  baseURL,
}) => {
  // Chromium lets no page of another network frame one of this machine, so what permits it is read off the headers.
  const policyOf = async (path: string) => (await request.get(path)).headers();
  const [embed, explore] = [await policyOf('/embed?focus=yezhov'), await policyOf('/explore')];
  expect(embed['content-security-policy']).not.toContain('frame-ancestors');
  expect(embed['x-frame-options']).toBeUndefined();
  expect(explore['x-frame-options']).toBe('SAMEORIGIN');
  await page.goto('/embed?focus=yezhov');
  await expect(page.getByRole('link', { name: /^Nikolai Yezhov/ })).toBeVisible();
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.locator('script')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Explore it in Kto-Kogo' })).toHaveAttribute(
    'href',
    `${baseURL}/explore?focus=yezhov`,
  );
});

test.describe('where the address is wrong', () => {
  test.use({ allowedConsole: [/400/] });

  test('an address that is not understood is said in sentences', async ({ page }) => {
    const response = await page.goto('/embed?focus=nobody');
    expect(response?.status()).toBe(400);
    await expect(page.getByText('“nobody” is not in the record.')).toBeVisible();
  });
});

test('a frame in the address is what is shown, with those in it alone', async ({ page }) => {
  await page.goto('/embed');
  const everybody = await page.getByRole('main').getByRole('link').count();
  await page.goto('/embed?frame=300:100:400:250');
  const inFrame = await page.getByRole('main').getByRole('link').count();
  expect(inFrame).toBeGreaterThan(1);
  expect(inFrame).toBeLessThan(everybody / 2);
  await expect(page.getByText('A part of the drawing.', { exact: false }).first()).toBeAttached();
});

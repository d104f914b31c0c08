import { expect, expectAxeClean, test } from '../fixtures.ts';
import { openCascade, readStep } from './open-cascade.ts';

test('an address restores its step, its order and its shape; back and forward go between them', async ({
  page,
}) => {
  await openCascade(page, '/cascade/kirov-murder?step=27&force=all&view=table');
  expect((await readStep(page)).step).toBe(27);
  await expect(page.getByRole('table').locator('[aria-current="step"]')).toHaveText('27');
  await page.getByRole('link', { name: 'Reading list' }).click();
  await expect(page).toHaveURL(/step=27&force=all&view=list/);
  await expect(page.locator('[aria-current="step"]').first()).toHaveText('27');
  await page.goBack();
  await expect(page.getByRole('table')).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('table')).toHaveCount(0);
});

for (const view of ['table', 'list']) {
  test(`the ${view} can be read by everybody`, async ({ page }) => {
    await openCascade(page, `/cascade/kirov-murder?step=12&order=certain&view=${view}`);
    await expectAxeClean(page);
  });
}

test('certain order alone reaches fewer, and so does less evidence; all accusations reach more', async ({
  page,
}) => {
  await openCascade(page);
  const { of } = await readStep(page);
  await page.getByRole('link', { name: 'certain only' }).click();
  await expect(page).toHaveURL(/order=certain/);
  await expect(page.getByText(`Step 1 of ${of}`)).toHaveCount(0);
  expect((await readStep(page)).of).toBeLessThan(of);
  await page.goBack();
  await expect(page.getByText(`Step 1 of ${of}`).first()).toBeVisible();
  await page.getByRole('link', { name: 'all accusations' }).click();
  await expect(page).toHaveURL(/force=all/);
  await expect(page.getByRole('link', { name: /^All \d+ reached$/ })).toBeVisible();
  expect((await readStep(page)).of).toBeGreaterThan(of);
  await page.getByText('Evidence and ties').click();
  await page.getByRole('checkbox', { name: 'held to be fabricated' }).uncheck();
  await expect(page).toHaveURL(/holds=disputed,substantiated/);
  await expect(page.getByRole('link', { name: /^\d+ of \d+ remain$/ })).toBeVisible();
});

test('a spark that reaches nobody says so and offers what would', async ({ page }) => {
  await page.goto('/cascade/kirov-murder?holds=none&kinds=accusation');
  await expect(page.getByRole('heading', { name: /^Nobody is reached from/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Choose another spark' })).toBeVisible();
  await expectAxeClean(page);
});

test('what the address says in vain is said', async ({ page }) => {
  await page.goto('/cascade/kirov-murder?step=never');
  await expect(page.getByRole('alert').filter({ hasText: 'step=never' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole cascade is drawn, and its list and table are links', async ({ page }) => {
    await page.goto('/cascade/kirov-murder');
    const drawing = page.getByRole('img', { name: /^Cascade from Murder of Sergei Kirov/ });
    await expect(drawing).toBeVisible();
    const faint = await drawing.evaluate((svg) =>
      [...svg.querySelectorAll('[data-stage]')].filter((part) => getComputedStyle(part).opacity === '0.34'),
    );
    expect(faint).toHaveLength(0);
    await page.getByRole('link', { name: 'Reading list' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'August 1936' })).toBeVisible();
    await page.getByRole('link', { name: 'Table' }).click();
    await page.getByRole('link', { name: /^Step 5,/ }).click();
    await expect(page).toHaveURL(/step=5/);
    await expect(page.getByText(/^Step 5 of/).first()).toBeVisible();
  });
});

test.describe('what is no spark', () => {
  test.use({ allowedConsole: [/status of 404/] });

  for (const path of ['/cascade/nobody', '/cascade/nkvd-ussr']) {
    test(`${path} is a 404 that offers sparks`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('No cascade begins here.');
      await expect(page.getByRole('link', { name: 'Sparks to begin with' })).toBeVisible();
    });
  }
});

test('any figure can be chosen as a spark', async ({ page }) => {
  await page.goto('/cascade');
  await page.getByRole('main').getByRole('combobox').fill('Рейнгольд');
  await page.getByRole('option', { name: /Reingold/ }).click();
  await expect(page).toHaveURL(/\/cascade\/reingold$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Reingold/);
});

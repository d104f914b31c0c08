import { expect, test } from '../fixtures.ts';

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
    await page.keyboard.press('ArrowDown');
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

test('Enter without a choice opens all results', async ({ page }) => {
  await page.goto('/figures');
  await page.keyboard.press('/');
  await page.keyboard.type('Yezhov');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=Yezhov$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Yezhov');
});

test('a name that is not there says what to do next', async ({ page }) => {
  await page.goto('/search?q=Qqqqqqqq');
  await expect(page.getByText(/Nobody and nothing is recorded/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Look through all figures' })).toBeVisible();
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

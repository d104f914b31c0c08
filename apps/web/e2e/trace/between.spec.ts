import { expect, test } from '../fixtures.ts';

test('what Radek and Bukharin said of each other is found, both ways, before the chains', async ({
  page,
}) => {
  for (const address of ['/trace?from=radek&to=bukharin', '/trace?from=bukharin&to=radek&direction=either']) {
    await page.goto(address);
    const between = page.locator('section', {
      has: page.getByRole('heading', { name: 'Between them', exact: true }),
    });
    await expect(between.getByText(/Karl Radek accused Nikolai Bukharin/).first()).toBeVisible();
    await expect(between.getByText(/Nikolai Bukharin accused Karl Radek/).first()).toBeVisible();
    await expect(between.getByText('held to be substantiated').first()).toBeVisible();
  }
});

test('of who shares nothing this is said', async ({ page }) => {
  await page.goto('/trace?from=gertik&to=tukhachevsky');
  await expect(page.getByText(/no event, trial or office in which two of them took part/)).toBeVisible();
});

test('what both took part in is told with the part of each', async ({ page }) => {
  await page.goto('/trace?from=radek&to=pyatakov');
  const shared = page.locator('section', {
    has: page.getByRole('heading', { name: 'What they share', exact: true }),
  });
  await expect(shared.getByRole('link', { name: 'Trial of the Seventeen' })).toBeVisible();
  await expect(shared.getByText(/Karl Radek was a defendant/)).toBeVisible();
  await expect(shared.getByText(/Georgy Pyatakov was a defendant/)).toBeVisible();
});

test('of three each two are compared, and one can be left out again', async ({ page }) => {
  await page.goto('/trace?from=yagoda&to=tukhachevsky');
  await page.getByRole('combobox', { name: 'And', exact: true }).fill('Радек');
  await page.getByRole('combobox', { name: 'And', exact: true }).press('Enter');
  await expect(page).toHaveURL('/trace?from=yagoda&to=tukhachevsky&with=radek');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'What connects Yagoda, Tukhachevsky and Radek',
  );
  for (const pair of [
    'Genrikh Yagoda and Mikhail Tukhachevsky',
    'Genrikh Yagoda and Karl Radek',
    'Mikhail Tukhachevsky and Karl Radek',
  ])
    await expect(page.getByRole('heading', { level: 2, name: pair })).toBeVisible();
  await page.getByRole('link', { name: 'Leave out Karl Radek' }).click();
  await expect(page).toHaveURL('/trace?from=yagoda&to=tukhachevsky');
});

test('an option that is changed asks again by itself, keeps the focus, and says what was found', async ({
  page,
}) => {
  await page.goto('/trace?from=gertik&to=tukhachevsky');
  const along = page.getByRole('radio', { name: 'Who → whom' });
  await along.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL('/trace?from=gertik&to=tukhachevsky&direction=either');
  await expect(page.getByRole('radio', { name: 'Either way' })).toBeFocused();
  await expect(page.getByRole('search').getByRole('status').last()).toHaveText(/^From Artem Gertik to/);
});

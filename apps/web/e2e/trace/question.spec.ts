import { expect, test } from '../fixtures.ts';

test('a question is asked by keyboard alone', async ({ page }) => {
  await page.goto('/trace');
  const from = page.getByRole('combobox', { name: 'From' });
  await from.focus();
  await page.keyboard.type('Гертик');
  await expect(page.getByRole('option').first()).toContainText('Artem Gertik');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(from).toHaveValue('Artem Gertik');
  const to = page.getByRole('combobox', { name: 'To' });
  while (!(await to.evaluate((input) => input === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.type('Tukhachevsky');
  await expect(page.getByRole('option').first()).toContainText('Mikhail Tukhachevsky');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(to).toHaveValue('Mikhail Tukhachevsky');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/trace?from=gertik&to=tukhachevsky');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('in three accusations');
});

test('what is asked beside the two stands in the address, and the way back empties nothing', async ({
  page,
}) => {
  await page.goto('/trace?from=gertik&to=tukhachevsky');
  await page.getByText('Either way').click();
  await expect(page).toHaveURL('/trace?from=gertik&to=tukhachevsky&direction=either');
  await page.getByText('Consequences').click();
  await expect(page).toHaveURL(/kinds=/);
  await page.getByLabel('At most').selectOption('4');
  await expect(page).toHaveURL(
    '/trace?from=gertik&to=tukhachevsky&direction=either&steps=4&kinds=accusation,replacement,arrest,trial-role,tenure,participation',
  );
  await expect(page.getByRole('radio', { name: 'Either way' })).toBeChecked();
  for (let back = 0; back < 3; back += 1) {
    const address = page.url();
    await page.goBack();
    await expect(page).not.toHaveURL(address);
  }
  await expect(page.getByRole('radio', { name: 'Who → whom' })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('Artem Gertik');
});

test('swapped, the same two are asked the other way round', async ({ page }) => {
  await page.goto('/trace?from=gertik&to=tukhachevsky');
  await page.getByRole('link', { name: /^Swap/ }).click();
  await expect(page).toHaveURL('/trace?from=tukhachevsky&to=gertik');
  await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('Mikhail Tukhachevsky');
});

for (const path of [
  '/figures/yezhov',
  '/trials/generals-trial',
  '/offices/nkvd-ussr',
  '/events/kirov-murder',
]) {
  test(`a trace can begin at ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.getByRole('link', { name: 'Trace to…' }).click();
    await expect(page).toHaveURL(`/trace?from=${path.split('/')[2]}`);
    await expect(page.getByRole('combobox', { name: 'To' })).toBeFocused();
  });
}

test('a trace can begin in a dossier', async ({ page }) => {
  await page.goto('/explore?focus=yezhov');
  await page.getByRole('link', { name: 'Trace to…' }).click();
  await expect(page).toHaveURL('/trace?from=yezhov');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('names in any spelling are found, and get an address that stays', async ({ page }) => {
    await page.goto('/trace');
    await page.getByRole('combobox', { name: 'From' }).fill('Артём Гертик');
    await page.getByRole('combobox', { name: 'To' }).fill('Tukhachevsky');
    await page.getByRole('button', { name: 'Trace', exact: true }).click();
    await expect(page).toHaveURL('/trace?from=gertik&to=tukhachevsky');
    await expect(page.getByText(/Artem Gertik accused Ivan Bakaev/)).toBeVisible();
    await page.getByRole('link', { name: /^Swap/ }).click();
    await expect(page).toHaveURL('/trace?from=tukhachevsky&to=gertik');
  });

  test('a name that several bear is asked back', async ({ page }) => {
    await page.goto('/trace?from=gertik&to=generals');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is meant?');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Trial of the generals/ })
      .click();
    await expect(page).toHaveURL('/trace?from=gertik&to=generals-trial');
  });
});

import { expect, test } from '../fixtures.ts';

test('a chain in time order is first told in sentences, and says how far its order holds', async ({
  page,
}) => {
  await page.goto('/trace?from=gertik&to=tukhachevsky');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^From Artem Gertik to Mikhail Tukhachevsky in three accusations/,
  );
  const main = page.getByRole('main');
  await expect(main.getByText(/Artem Gertik accused Ivan Bakaev/)).toBeVisible();
  await expect(main.getByText(/Vitovt Putna accused Mikhail Tukhachevsky/)).toBeVisible();
  // The last date is marked as uncertain in the record.
  await expect(main.getByText(/^Possible order\./)).toBeVisible();
  await expect(main.getByText(/The date of step 3, about .*, is uncertain/)).toBeVisible();
});

test('the chains found can be chosen, compared, and gone back to', async ({ page }) => {
  await page.goto('/trace?from=gertik&to=tukhachevsky');
  const chains = page.getByRole('navigation', { name: 'Chains found' });
  await chains.getByRole('link', { name: /Primakov → Tukhachevsky/ }).click();
  await expect(page).toHaveURL('/trace?from=gertik&to=tukhachevsky&trace=2');
  await expect(page.getByText(/^Certain order\./)).toBeVisible();
  await chains.getByRole('link', { name: /side by side/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('three chains');
  await expect(page.getByRole('heading', { level: 2, name: /Gertik → Bakaev/ })).toHaveCount(3);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('in four accusations');
});

test('where there is none, a looser question is offered that has an answer', async ({ page }) => {
  await page.goto('/trace?from=zinoviev&to=yezhov');
  await expect(page.getByText(/^No chain in time order of at most 6 steps.* leads from/)).toBeVisible();
  await page.getByRole('link', { name: /^In either direction: / }).click();
  await expect(page).toHaveURL('/trace?from=zinoviev&to=yezhov&direction=either');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^From Grigory Zinoviev to Nikolai Yezhov in /,
  );
});

test('what cannot be asked is said, with what to do next', async ({ page }) => {
  await page.goto('/trace?from=radek&to=radek');
  await expect(page.getByText(/Both boxes name the same/)).toBeVisible();
  await page.goto('/trace?from=radek&to=qqqqqqq');
  await expect(page.getByText(/Nobody and nothing is recorded as “qqqqqqq”/)).toBeVisible();
  await page.goto('/trace?from=radek&to=bukharin&steps=99');
  await expect(page.getByText(/“steps=99” was not understood: write a number from 1 to 10/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^From Karl Radek to Nikolai Bukharin/);
});

test('a chain leads on to the claim and to the network', async ({ page }) => {
  await page.goto('/trace?from=gertik&to=tukhachevsky');
  await expect(page.getByRole('link', { name: 'Open in the explorer' })).toHaveAttribute(
    'href',
    /expand=gertik,bakaev,putna,tukhachevsky/,
  );
  await page.getByRole('link', { name: 'This claim in the explorer' }).first().click();
  await expect(page).toHaveURL(/\/explore\?tie=/);
  await expect(page.getByRole('complementary').getByText(/Artem Gertik accused Ivan Bakaev/)).toBeVisible();
});

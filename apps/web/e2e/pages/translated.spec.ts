import { openCascade, readStep } from '../cascade/open-cascade.ts';
import { openNetwork } from '../explore/open-explore.ts';
import { expect, test } from '../fixtures.ts';
import { openWithoutScripts } from '../open-without-scripts.ts';
import { translate } from '../translate.ts';

const NEW = /^[^⟦⟧]*$/;

for (const path of ['/cascade/kirov-murder', '/cascade/radek']) {
  test(`${path} is stepped through`, async ({ page }) => {
    await openCascade(page, path);
    const { of } = await readStep(page);
    await page.keyboard.press('End');
    await expect(page.getByText(new RegExp(`^Step ${of} of ${of}`)).first()).toBeVisible();
    await translate(page);
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByText(new RegExp(`^Step ${of - 1} of ${of}`)).first()).toBeVisible();
    await page.getByRole('button', { name: /Step/ }).last().click();
    await expect(page).toHaveURL(`${path}?step=${of}`);
    await page.keyboard.press('Home');
    await expect(page.getByText(new RegExp(`^Step 1 of ${of}`)).first()).toBeVisible();
    await translate(page);
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText(new RegExp(`^Step 2 of ${of}`)).first()).toBeVisible();
  });
}

test('the network: filters, a focus, a table', async ({ page }) => {
  await openNetwork(page);
  await translate(page);
  await page.getByRole('checkbox', { name: /Replaced/ }).uncheck();
  await expect(page).toHaveURL(/kinds=/);
  await expect(page.getByRole('link', { name: 'Table' })).toBeVisible();
  await page.getByRole('combobox', { name: /^Search/ }).fill('Yagoda');
  await page.getByRole('option', { name: /Genrikh Yagoda/ }).click();
  await expect(page.getByRole('heading', { name: 'Genrikh Yagoda' })).toHaveText(NEW);
  await translate(page);
  await page.getByRole('heading', { name: 'Genrikh Yagoda' }).click();
  await page.keyboard.press('f');
  await expect(page).toHaveURL(/focus=yagoda/);
  await translate(page);
  await page.getByRole('link', { name: 'Table' }).click();
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await translate(page);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('application', { name: /^Network/ })).toBeVisible();
});

test('the timeline: another month, other filters', async ({ page }) => {
  await page.goto('/timeline?month=1937-06');
  await expect(page.getByRole('slider', { name: 'From' })).toBeVisible();
  await translate(page);
  await page.getByRole('link', { name: 'July 1937' }).first().click();
  await expect(page.getByRole('heading', { name: 'July 1937', exact: true })).toHaveText(NEW);
  await translate(page);
  await page.getByRole('slider', { name: 'From' }).press('Shift+ArrowRight');
  await expect(page).toHaveURL(/since=/);
  await page.getByRole('link', { name: /Led to/ }).click();
  await expect(page).toHaveURL(/kinds=.*consequence/);
});

test('a trace: another chain, another question', async ({ page }) => {
  await page.goto('/trace?from=gertik&to=tukhachevsky');
  await translate(page);
  await page.getByRole('link', { name: /all/i }).last().click();
  await expect(page).toHaveURL(/trace=all|all/);
  await translate(page);
  await page.getByRole('combobox', { name: 'From' }).fill('Radek');
  await page.getByRole('option', { name: /Karl Radek/ }).click();
  await page.getByRole('button', { name: 'Trace' }).click();
  await expect(page).toHaveURL(/from=radek/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Radek/);
});

test('search: typing and its words for nothing found', async ({ page }) => {
  await page.goto('/search');
  const box = page.getByRole('main').getByRole('combobox');
  await box.fill('Yezhov');
  await expect(page.getByRole('option').first()).toContainText('Nikolai Yezhov');
  await translate(page);
  await box.fill('Radek');
  await expect(page.getByRole('option').first()).toContainText('Karl Radek');
  await translate(page);
  await box.fill('qqqqzzzz');
  await expect(page.getByText('Nobody and nothing is recorded as “qqqqzzzz”')).toBeVisible();
  await translate(page);
  await box.fill('qqqqzzzx');
  await expect(page.getByText('Nobody and nothing is recorded as “qqqqzzzx”')).toBeVisible();
});

test('offices, home and the panel of keys', async ({ page }) => {
  await page.goto('/offices/nkvd-ussr');
  await translate(page);
  await page.getByRole('link', { name: /table/i }).first().click();
  await expect(page).toHaveURL(/view=table/);
  await page.goto('/');
  const panel = page.getByRole('region', { name: 'Five people and the ties among them' });
  const sent = await panel.getByText(/Step \d+ of/).textContent();
  const step = Number(sent?.match(/Step (\d+)/)?.[1]);
  await translate(page);
  await panel.getByRole('button', { name: 'Next' }).click();
  await expect(panel.getByText(new RegExp(`Step\\D*${step + 1}\\D*of`))).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});

test('a translation before hydration is undone, and the page is taken over', async ({ page }) => {
  const release = await openWithoutScripts(page, '/cascade/kirov-murder?step=5');
  await translate(page);
  release();
  await expect(async () => {
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/step=[6-9]/, { timeout: 500 });
  }).toPass();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Murder of Sergei Kirov');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('a sentence that was translated as one is put together again', async ({ page }) => {
  await page.goto('/cascade');
  await page.waitForFunction(() => window.earlyEvents?.isLive);
  // Only where the browser draws it do the texts of a sentence stand side by side: those sent have comments between them.
  await page.getByRole('link', { name: 'Murder of Sergei Kirov' }).click();
  await expect(page.getByRole('slider', { name: 'Month' })).toBeVisible();
  const { step, of } = await readStep(page);
  await translate(page, true);
  await expect(page.getByText(`⟦Step ⟧⟦${step}⟧⟦ of ⟧⟦${of}⟧`).first()).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(new RegExp(`^Step ${step + 1} of ${of} · \\d`)).first()).toBeVisible();
});

import { expect, test } from '../fixtures.ts';
import { openWithoutScripts } from '../open-without-scripts.ts';

test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

test('a term under the pointer lights up when the script comes', async ({ page }) => {
  const release = await openWithoutScripts(page, '/succession?sphere=ECONOMY');
  const terms = page.getByRole('link', { name: /^Lazar Kaganovich/ });
  await terms.first().hover();
  const lit = page.locator('[data-holder="kaganovich"][data-lit]:visible');
  await expect(lit).toHaveCount(0);
  release();
  await expect(lit).toHaveCount(await terms.count());
});

test('a term that has the focus lights up when the script comes', async ({ page }) => {
  const release = await openWithoutScripts(page, '/succession?sphere=ECONOMY');
  const terms = page.getByRole('link', { name: /^Lazar Kaganovich/ });
  await terms.last().focus();
  release();
  await expect(page.locator('[data-holder="kaganovich"][data-lit]:visible')).toHaveCount(await terms.count());
});

test('what is typed after / stays, is suggested for, and sent by Enter', async ({ page }) => {
  const release = await openWithoutScripts(page, '/figures');
  await page.keyboard.press('/');
  await page.keyboard.type('Yezhov');
  release();
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Nikolai Yezhov');
  await expect(page.getByRole('banner').getByRole('combobox')).toHaveValue('Yezhov');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/figures\/yezhov$/);
});

test('Enter sends the search by itself', async ({ page }) => {
  await openWithoutScripts(page, '/figures');
  await page.keyboard.press('/');
  await page.keyboard.type('Yezhov');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\?q=Yezhov$/, { waitUntil: 'domcontentloaded' });
});

test('a name in a field of the question stays and is asked for', async ({ page }) => {
  const release = await openWithoutScripts(page, '/trace?to=tukhachevsky');
  const from = page.getByRole('combobox', { name: 'From' });
  await from.pressSequentially('Artem Gertik');
  release();
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Artem Gertik');
  await expect(from).toHaveValue('Artem Gertik');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Trace', exact: true }).click();
  await expect(page).toHaveURL('/trace?from=gertik&to=tukhachevsky');
});

test('the second field has the focus from the first, and it is not taken back', async ({ page }) => {
  const release = await openWithoutScripts(page, '/trace?from=gertik');
  await expect(page.getByRole('combobox', { name: 'To' })).toBeFocused();
  const from = page.getByRole('combobox', { name: 'From' });
  await from.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Yezhov');
  release();
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Nikolai Yezhov');
  await expect(from).toBeFocused();
});

test('the search page waits for typing, and selects nothing of it', async ({ page }) => {
  const release = await openWithoutScripts(page, '/search');
  // The browser gives the focus with its first frame.
  await expect(page.getByRole('main').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('Yezh');
  release();
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Nikolai Yezhov');
  await page.keyboard.type('ov');
  await expect(page.getByRole('main').getByRole('combobox')).toHaveValue('Yezhov');
});

test('a filter that is unticked filters', async ({ page }) => {
  const release = await openWithoutScripts(page, '/explore?view=list');
  await page.getByRole('checkbox', { name: /^Replaced/ }).uncheck();
  release();
  await expect(page).toHaveURL(/kinds=/);
  await expect(page.getByRole('checkbox', { name: /^Replaced/ })).not.toBeChecked();
});

test('a button that is pressed acts once', async ({ page }) => {
  const release = await openWithoutScripts(page, '/');
  const panel = page.getByRole('region', { name: 'Five people and the ties among them' });
  const sent = await panel.getByText(/Step \d+ of/).textContent();
  const step = Number(sent?.match(/Step (\d+)/)?.[1]);
  await panel.getByRole('button', { name: 'Next' }).click();
  release();
  await expect(panel.getByText(`Step ${step + 1} of`)).toBeVisible();
});

test('? opens the help', async ({ page }) => {
  const release = await openWithoutScripts(page, '/about');
  await page.keyboard.press('?');
  release();
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});

test('a button acts once although React listens and a part of the page is still to come', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const release = await openWithoutScripts(page, '/succession?sphere=ECONOMY', 'data-lit');
  await page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith('_reactListening')));
  await page.getByRole('button', { name: 'Dark theme' }).click();
  release();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: 'Light theme' })).toBeVisible();
});

test('a word of the glossary under the pointer shows its meaning', async ({ page }) => {
  const release = await openWithoutScripts(page, '/figures/yezhov');
  await page.getByRole('main').locator('a[href^="/glossary#term-"]').first().hover();
  release();
  await expect(page.getByRole('link', { name: 'In the glossary' })).toBeVisible();
});

import type { Page } from '@playwright/test';
import { drawnNetwork } from '../explore/open-explore.ts';
import { expect, test } from '../fixtures.ts';

/** On a plain-http host that is not localhost there is no async clipboard: a class sees the site like that. */
test.use({
  baseURL: async ({ baseURL }, use) => use((baseURL ?? '').replace('localhost', 'kto-kogo.test')),
});

/** What is on the clipboard, as the user would paste it. */
async function paste(page: Page): Promise<string> {
  await page.goto('/search');
  const box = page.getByRole('main').getByRole('combobox');
  await box.focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(box).not.toHaveValue('');
  return box.inputValue();
}

const COPYING = [
  { path: '/explore', button: 'Link to this view', said: 'The link to this view is copied.' },
  { path: '/cascade/kirov-murder', button: 'Link to this view', said: 'The link to this view is copied.' },
  { path: '/trace?from=gertik&to=tukhachevsky', button: 'Link', said: 'Copied' },
];

for (const { path, button, said } of COPYING) {
  test(`${path}: “${button}” copies and says so`, async ({ page }) => {
    await page.goto(path);
    if (path.startsWith('/explore')) await drawnNetwork(page);
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(page.locator('[role=status], [aria-live]').getByText(said)).toBeVisible();
    expect(await paste(page)).toContain('kto-kogo.test');
  });

  test(`${path}: where nothing can be copied, “${button}” shows what to copy, selected`, async ({ page }) => {
    await page.addInitScript(() => {
      document.execCommand = () => false;
    });
    await page.goto(path);
    if (path.startsWith('/explore')) await drawnNetwork(page);
    await page.getByRole('button', { name: button, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Copy it from here' });
    const field = dialog.getByRole('textbox');
    await expect(field).toBeFocused();
    const text = await field.inputValue();
    expect(text).toContain('kto-kogo.test');
    expect(await field.evaluate((element: HTMLTextAreaElement) => element.selectionEnd)).toBe(text.length);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: button, exact: true })).toBeFocused();
  });
}

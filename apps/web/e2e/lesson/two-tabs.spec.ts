import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { freshBrowser, gather, name, publish, saved, step, VIEWS } from './editor.ts';

const caption = (page: Page) => page.getByLabel('Caption');

test('while two versions wait for a choice no earlier one is brought back, and nothing of the other is lost', async ({
  page,
  browser,
}) => {
  await gather(page, VIEWS.slice(0, 2));
  await name(page, 'Two at work');
  await saved(page);
  const links = await publish(page);
  await step(page, 1).click();
  const other = await freshBrowser(browser);
  await other.page.goto(links.edit);
  await step(other.page, 2).click();
  await other.page.getByLabel('Title', { exact: true }).fill('Theirs');
  await step(other.page, 1).click();
  await caption(other.page).fill('Of the other');
  await saved(other.page);
  await caption(page).fill('Mine');
  const versions = page.getByRole('region', { name: /^Two versions/ });
  await expect(versions).toBeVisible();
  await expect(page.getByText('First choose between the two versions.')).toBeVisible();
  await page.getByRole('button', { name: 'Keys and versions' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keys and versions' });
  await expect(dialog.getByRole('status')).toHaveText('First choose between the two versions.');
  await expect(dialog.getByRole('button', { name: 'Bring back' }).last()).toBeDisabled();
  await expect(dialog.getByRole('button', { name: 'Delete…' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await versions.getByRole('button', { name: 'Theirs' }).click();
  await saved(page);
  await expect(caption(page)).toHaveValue('Of the other');
  await expect(step(page, 2)).toContainText('Theirs');
  await other.page.context().close();
});

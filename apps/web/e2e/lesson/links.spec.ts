import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { freshBrowser, gather, name, publish, saved, step, VIEWS } from './editor.ts';

test('a link copied with more or less than its key leaves none in the address bar, and takes no key away', async ({
  page,
}) => {
  await gather(page, VIEWS.slice(0, 1));
  await saved(page);
  const address = page.url();
  const { edit } = await linksOf(page);
  const { hash } = new URL(edit);
  for (const fragment of [`${hash}.`, hash.slice(0, -3), `#${'x'.repeat(22)}`]) {
    await page.goto('about:blank');
    await page.goto(address + fragment);
    await expect(step(page, 1)).toBeVisible();
    await expect(page).toHaveURL(address);
  }
});

/** Before anything is published. */
async function linksOf(page: Page): Promise<{ edit: string }> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish' });
  const edit = await dialog.getByRole('textbox', { name: 'Link: Edit' }).inputValue();
  await dialog.getByRole('button', { name: 'Close' }).click();
  return { edit };
}

test('a link with a key that is opened where its page is already open is taken, and wiped', async ({
  page,
  browser,
}) => {
  await gather(page, VIEWS.slice(0, 1));
  await name(page, 'Opened twice');
  const links = await publish(page);
  const other = await freshBrowser(browser);
  for (const [link, refused] of [
    [links.teach, /need its teach link/],
    [links.edit, /opened by its edit link/],
  ] as const) {
    const at = new URL(link);
    await other.page.goto(at.pathname);
    await expect(other.page.getByText(refused)).toBeVisible();
    await other.page.evaluate((hash) => {
      location.hash = hash;
    }, at.hash);
    await expect(other.page.getByText(refused)).toBeHidden();
    await expect.poll(() => other.page.url()).not.toContain('#');
  }
});

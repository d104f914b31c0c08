import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAxeClean, test } from '../fixtures.ts';
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

test('a key behind a link that needs none, or a part of one, leaves the address bar, and its page is offered', async ({
  page,
  browser,
}) => {
  await gather(page, VIEWS.slice(0, 1));
  await name(page, 'With a key behind it');
  await step(page, 1).click();
  await saved(page);
  const { pathname: editing } = new URL(page.url());
  const unpublished = await linksOf(page);
  const fragment = (to: Page, hash: string) =>
    to.evaluate((text) => {
      location.hash = text;
    }, hash);
  const other = await freshBrowser(browser);
  const offered = other.page.getByRole('complementary', { name: 'The key of this link' });
  await other.page.goto(editing.replace(/\/edit$/, new URL(unpublished.edit).hash));
  await expect(offered.getByRole('link', { name: 'edit the lesson' })).toBeVisible();
  expect(other.page.url()).not.toContain('#');
  const links = await publish(page);
  const { hash: teach } = new URL(links.teach);
  for (const path of ['', '/read', '/print']) {
    await other.page.goto(`${links.read}${path}${teach}`);
    await expect(offered.getByRole('link', { name: 'present the lesson' })).toBeVisible();
    expect(other.page.url()).not.toContain('#');
  }
  await expectAxeClean(other.page);
  for (const path of ['', '/edit', '/present']) {
    await other.page.goto(links.read + path);
    await expect(other.page.getByRole('heading', { level: 1 })).toBeVisible();
    await fragment(other.page, teach.slice(0, -3));
    await expect.poll(() => other.page.url()).not.toContain('#');
    // A place on the page is none.
    await fragment(other.page, '#main');
    expect(other.page.url()).toContain('#main');
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

test('who has the edit link is shown the teach link too', async ({ page, browser }) => {
  await gather(page, VIEWS.slice(0, 1));
  await name(page, 'For two teachers');
  const links = await publish(page);
  const other = await freshBrowser(browser);
  await other.page.goto(links.edit);
  await other.page.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = other.page.getByRole('dialog', { name: 'Publish' });
  await expect(dialog.getByRole('textbox', { name: 'Link: Teach' })).toHaveValue(links.teach);
  await expect(dialog.getByRole('heading', { name: 'Three links' })).toBeVisible();
});

test('what is being pressed stays under the pointer when the versions come', async ({ page, context }) => {
  await gather(page, VIEWS.slice(0, 1));
  await name(page, 'Pressed early');
  await publish(page);
  let answer = () => {};
  const isPressed = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await context.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('revisions')) await isPressed;
    return route.fallback();
  });
  await page.getByRole('button', { name: 'Keys and versions' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keys and versions' });
  await expect(dialog.getByText('Asking for them…')).toBeVisible();
  await dialog.getByRole('button', { name: 'Make new keys…' }).hover();
  await page.mouse.down();
  answer();
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  await page.mouse.up();
  await expect(dialog.getByRole('button', { name: 'Make them now' })).toBeVisible();
});

test.describe('without an answer', () => {
  test.use({ allowedConsole: [/ERR_FAILED/] });

  test('whoever loses the answer to new keys goes on with them', async ({ page, context }) => {
    await gather(page, VIEWS.slice(0, 1));
    await name(page, 'With new keys');
    const before = await publish(page);
    await context.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('renewKeys')) return route.fallback();
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: 'Keys and versions' }).click();
    const dialog = page.getByRole('dialog', { name: 'Keys and versions' });
    await dialog.getByRole('button', { name: 'Make new keys…' }).click();
    await dialog.getByRole('button', { name: 'Make them now' }).click();
    await expect(dialog.getByText('It may be done all the same')).toBeVisible();
    await page.keyboard.press('Escape');
    await name(page, 'Written after');
    await saved(page);
    const after = await publish(page);
    expect(after.edit).not.toBe(before.edit);
    expect(after.teach).not.toBe(before.teach);
    await page.goto('about:blank');
    await page.goto(after.teach);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Written after');
    await expect(page.getByText(/need its teach link/)).toBeHidden();
  });
});

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

test('after new keys were made elsewhere, what was written and not saved is shown, and can be taken out or made a lesson of its own', async ({
  page,
  browser,
}) => {
  await gather(page, VIEWS.slice(0, 1));
  await saved(page);
  const { edit } = await linksOf(page);
  const other = await freshBrowser(browser);
  await other.page.goto(edit);
  await other.page.getByRole('button', { name: 'Keys and versions' }).click();
  await other.page.getByRole('button', { name: 'Make new keys…' }).click();
  await other.page.getByRole('button', { name: 'Make them now' }).click();
  await expect(other.page.getByText('The lesson has new keys')).toBeVisible();
  await page.getByLabel('Caption').fill('Written with the former key.');
  await expect(page.getByText('The server does not take it')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make it a lesson of its own' })).toBeVisible();
  await page.reload();
  const left = page.getByRole('region', { name: 'What was written here and is not saved' });
  await expect(left).toContainText('Written with the former key.');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    left.getByRole('button', { name: 'Export' }).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('Written with the former key.');
  await expectAxeClean(page);
  await left.getByRole('button', { name: 'Make it a lesson of its own' }).click();
  await expect(page.getByLabel('Caption')).toHaveValue('Written with the former key.');
  expect(page.url()).not.toContain(new URL(edit).pathname);
});

import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { freshBrowser, gather, name, publish, saved, step, tray, VIEWS } from './editor.ts';

const caption = (page: Page) => page.getByLabel('Caption');
const hasSteps = (page: Page, number: number) =>
  expect(tray(page).getByRole('button', { name: `${number} steps`, exact: true })).toBeVisible();

test('who begins in two tabs at once has one lesson, and either says what became of its own view', async ({
  page,
  context,
}) => {
  const made = new Set<string>();
  context.on('response', async (response) => {
    if (response.request().postData()?.includes('createLesson'))
      made.add((await response.json()).data.createLesson.id);
  });
  const tabs = [page, await context.newPage()];
  await Promise.all(tabs.map((tab, at) => tab.goto(VIEWS[at] ?? '')));
  await Promise.all(tabs.map((tab) => tab.getByRole('button', { name: 'Add to a lesson' }).click()));
  // Either may have added what the other was asked.
  for (const tab of tabs) {
    await hasSteps(tab, 2);
    await saved(tab);
    await expect(tray(tab).getByText(/^Added as step(s 1 to 2| [12])\.$/)).toBeVisible();
  }
  expect(made.size).toBe(1);
  await tray(page).getByRole('button', { name: 'Open the editor' }).click();
  await expect(step(page, 2)).toBeVisible();
  await expect(step(page, 3)).toBeHidden();
});

test('trays in two tabs show the same steps, and each the place that its view took', async ({
  page,
  context,
}) => {
  await page.goto(VIEWS[0] ?? '');
  await page.getByRole('button', { name: 'Add to a lesson' }).click();
  await saved(page);
  const other = await context.newPage();
  await other.goto(VIEWS[1] ?? '');
  await expect(tray(other).getByRole('button', { name: '1 step', exact: true })).toBeVisible();
  await tray(other).getByRole('button', { name: 'Add this view' }).click();
  await tray(page).getByRole('button', { name: 'Add this view' }).click();
  for (const tab of [page, other]) {
    await hasSteps(tab, 3);
    await saved(tab);
  }
  const places = await Promise.all(
    [page, other].map((tab) =>
      tray(tab)
        .getByText(/^Added as/)
        .textContent(),
    ),
  );
  expect(places.toSorted()).toEqual(['Added as step 2.', 'Added as step 3.']);
  await tray(page).getByRole('button', { name: 'Undo' }).click();
  await expect(tray(other).getByRole('button', { name: '2 steps', exact: true })).toBeVisible();
});

test('an editor says that another tab has saved, and shows it when it is asked to; both texts are kept', async ({
  page,
  context,
}) => {
  await gather(page, VIEWS.slice(0, 2));
  await saved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await step(page, 1).click();
  await step(other, 1).click();
  const isBehind = (of: Page) => of.getByText(/^Saved .+ Changed in another tab$/);
  await caption(page).fill('Of the first tab');
  await expect(isBehind(other)).toBeVisible();
  await expect(caption(other)).toHaveValue('');
  // Who writes all the same meets the other text.
  await caption(other).fill('Of the second tab');
  const versions = other.getByRole('region', { name: /^Two versions/ });
  await expect(versions.getByText('Of the first tab')).toBeVisible();
  await versions.getByRole('button', { name: 'Both' }).click();
  await saved(other);
  await expect(isBehind(page)).toBeVisible();
  await page.getByRole('button', { name: 'Show the change' }).click();
  await expect(caption(page)).toHaveValue(/^Of the (first|second) tab\s+Of the (first|second) tab$/);
  await expect(isBehind(page)).toBeHidden();
});

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
  await expect(dialog.getByText('First choose between the two versions.')).toBeVisible();
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

test('a view that is added in a tray while two versions wait for a choice waits too', async ({
  page,
  browser,
}) => {
  await gather(page, VIEWS.slice(0, 1));
  await name(page, 'Two at work');
  await saved(page);
  const links = await publish(page);
  await page.goto(VIEWS[1] ?? '');
  await tray(page).getByRole('button', { name: '1 step', exact: true }).click();
  const other = await freshBrowser(browser);
  await other.page.goto(links.edit);
  await caption(other.page).fill('Of the other');
  await saved(other.page);
  await other.page.context().close();
  await page.getByRole('button', { name: 'Take step 1 out' }).click();
  await expect(tray(page).getByText('First choose between the two versions.')).toBeVisible();
  await tray(page).getByRole('button', { name: 'Add this view' }).click();
  await expect(tray(page).getByText(/What you add waits\.$/)).toBeVisible();
  await tray(page).getByRole('button', { name: 'Open the editor' }).click();
  await page
    .getByRole('region', { name: /^Two versions/ })
    .getByRole('button', { name: 'Theirs' })
    .click();
  await saved(page);
  await page.goto(VIEWS[1] ?? '');
  await expect(tray(page).getByText('Added as step 2.')).toBeVisible();
});

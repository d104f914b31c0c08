import { expect, expectAxeClean, test } from '../fixtures.ts';
import { filterRow, openNetwork, readCounts } from './open-explore.ts';

test('opens with about a hundred figures, in bands of time', async ({ page }) => {
  const network = await openNetwork(page);
  const { names, ties } = await readCounts(network);
  expect(names).toBeGreaterThan(70);
  expect(names).toBeLessThan(125);
  expect(ties).toBeGreaterThan(names);
  await expect(page.getByRole('link', { name: /^Most tied/ })).toHaveAttribute('aria-current', 'true');
  await expectAxeClean(page);
});

test('a filter changes what is shown and the counts of the others, and back undoes it', async ({ page }) => {
  const network = await openNetwork(page);
  const before = await readCounts(network);
  const forced = filterRow(page, /^Yes/);
  const count = await forced.locator('..').textContent();
  await filterRow(page, /^Fabricated/).uncheck();
  await expect(page).toHaveURL(/holds=disputed,substantiated/);
  await expect.poll(async () => (await readCounts(network)).ties).toBeLessThan(before.ties);
  await expect(forced.locator('..')).not.toHaveText(count ?? '');
  await page.goBack();
  await expect(filterRow(page, /^Fabricated/)).toBeChecked();
  await expect.poll(() => readCounts(network)).toEqual(before);
});

test('undo and redo go through the views', async ({ page }) => {
  await openNetwork(page);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await page.getByRole('link', { name: /^Everyone/ }).click();
  await expect(page).toHaveURL(/level=all/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).toHaveURL(/\/explore$/);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(page).toHaveURL(/level=all/);
});

test('filtered to nothing says why and how to get out', async ({ page }) => {
  await page.goto('/explore?since=1890-01&until=1890-02');
  await expect(page.getByRole('heading', { name: /left to show/ })).toBeVisible();
  await page.getByRole('button', { name: 'Widen to all dates' }).click();
  await expect(page.getByRole('application', { name: /^Network/ })).toBeVisible();
});

test('an address that nobody understands says so and falls back', async ({ page }) => {
  await openNetwork(page, '?level=huge');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('level=huge');
  await openNetwork(page, '?focus=nobody-of-that-name');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('not in the record');
});

test('dark looks clean to axe too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openNetwork(page, '?focus=yagoda');
  await expect(page.getByText('Генрих Григорьевич Ягода')).toBeVisible();
  await expectAxeClean(page);
});

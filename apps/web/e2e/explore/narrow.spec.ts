import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAxeClean, test } from '../fixtures.ts';
import { filterRow, openNetwork, untilNextEntry } from './open-explore.ts';

const only = (page: Page, row: string) => page.getByRole('button', { name: `Only: ${row}`, exact: true });

/** The number at the end of a row of the key. */
async function countOfRow(page: Page, name: RegExp): Promise<number> {
  const label = filterRow(page, name).locator('xpath=ancestor::label');
  return Number(/(\d+)$/.exec(((await label.textContent()) ?? '').trim())?.[1]);
}

test('the accusations of 1937 that were not forced are the same number in key, drawing, table and file', async ({
  page,
}) => {
  await openNetwork(page, '?since=1937-01&until=1937-12');
  await filterRow(page, /^Accused/).hover();
  await only(page, 'Accused').click();
  await filterRow(page, /^No\b/).hover();
  await only(page, 'No').click();
  await expect(page).toHaveURL(/kinds=accusation&force=no/);
  const count = await countOfRow(page, /^Accused/);
  expect(count).toBeGreaterThan(50);
  expect(await countOfRow(page, /^No\b/)).toBe(count);
  await expect(
    page.getByText(new RegExp(`^\\d+ of ${count} ties drawn: the most tied people\\.`)),
  ).toBeVisible();
  await expectAxeClean(page);
  await page.getByRole('link', { name: 'Draw all' }).click();
  await expect(page.getByText(/ties drawn:/)).toHaveCount(0);
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('row')).toHaveCount(count + 1);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'CSV of ties', exact: true }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text.trimEnd().split('\r\n')).toHaveLength(count + 1);
  await page.getByRole('button', { name: 'All: Was the accuser under force?' }).click();
  await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(count + 1);
});

test('what leaves nothing is named and loosened by one click, also in the table', async ({ page }) => {
  await page.goto('/explore?view=table&since=1952-04&until=1952-04');
  await expect(page.getByText(/^The date range hides \d+ ties\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Widen to all dates' }).click();
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await page.goto('/explore?view=table&kinds=none');
  await expect(page.getByRole('heading', { name: 'No kind of tie is chosen.' })).toBeVisible();
  await expectAxeClean(page);
});

test('a claim that is held back says so in dossier and card, and is let in by one click', async ({
  page,
}) => {
  await openNetwork(page, '?force=no&select=bukharin');
  const away = page.getByRole('listitem').filter({ hasText: 'Filtered away' }).first();
  await expect(page.getByText(/^(\d+|None) of \d+ kept by the filters$/).first()).toBeVisible();
  await away.getByRole('link').first().click();
  await expect(page.getByText('Filtered away, and not counted.')).toBeVisible();
  await expectAxeClean(page);
  await page.getByRole('link', { name: 'Let it in' }).click();
  await expect(page.getByText('Filtered away, and not counted.')).toHaveCount(0);
});

test('what is filtered away can be seen faintly', async ({ page }) => {
  await openNetwork(page, '?force=no');
  await page.getByRole('radio', { name: 'Faint' }).check();
  await expect(page).toHaveURL(/away=dimmed/);
  await expect(page.getByText(/^Faint: \d+ ties that the filters hold back\.$/)).toBeVisible();
});

test('a fate, a tier and one work leave the same number in key, table and file; back undoes, the link reopens it', async ({
  page,
  context,
}) => {
  const key = page.getByRole('complementary', { name: 'Search and filters' });
  await openNetwork(page, '?kinds=accusation');
  await key.getByRole('heading', { name: 'People' }).click();
  await filterRow(page, /^Executed/).hover();
  await only(page, 'Executed').click();
  await expect(page).toHaveURL(/fate=executed/);
  await expect(page.getByText(/^Only the fate executed: \d+ of \d+ accusations remain\.$/)).toBeAttached();
  await untilNextEntry();
  await key.getByRole('heading', { name: 'Sources' }).click();
  await filterRow(page, /^Primary/).hover();
  await only(page, 'Primary').click();
  await expect(page).toHaveURL(/fate=executed&tier=primary/);
  const ofTier = await countOfRow(page, /^Primary/);
  await untilNextEntry();
  await key.getByRole('combobox', { name: 'Find a work' }).fill('NKVD');
  const work = page.getByRole('option').filter({ hasText: 'interrogation protocols' });
  const ofWork = Number(/(\d+)$/.exec((await work.textContent()) ?? '')?.[1]);
  await work.click();
  await expect(page).toHaveURL(/fate=executed&tier=primary&works=nkvd-special-reports/);
  expect(ofWork).toBeGreaterThan(5);
  expect(ofWork).toBeLessThan(ofTier);
  for (const row of [/^Accused/, /^Executed/, /^Primary/, /interrogation protocols/]) {
    expect(await countOfRow(page, row)).toBe(ofWork);
  }
  await expectAxeClean(page);
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('row')).toHaveCount(ofWork + 1);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'CSV of ties', exact: true }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text.trimEnd().split('\r\n')).toHaveLength(ofWork + 1);
  expect(text).toContain('At least one of the people: executed. At least one of the sources: primary;');

  const again = await context.newPage();
  await again.goto(page.url());
  await expect(again.getByRole('row')).toHaveCount(ofWork + 1);
  await expect(filterRow(again, /^Executed/)).toBeChecked();
  await expect(filterRow(again, /^Suicide/)).not.toBeChecked();
  await again.close();

  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/fate=executed&tier=primary$/);
  await expect(filterRow(page, /interrogation protocols/)).toHaveCount(0);
  expect(await countOfRow(page, /^Primary/)).toBe(ofTier);
});

test('a work is found and chosen by keyboard, and Esc takes no choice away', async ({ page }) => {
  await openNetwork(page);
  const key = page.getByRole('complementary', { name: 'Search and filters' });
  await key.getByRole('heading', { name: 'Sources' }).click();
  const find = key.getByRole('combobox', { name: 'Find a work' });
  await find.fill('nobody wrote this');
  await expect(page.getByText('No work of such a title or author is cited.')).toBeVisible();
  await find.fill('Conquest');
  await expect(
    page.getByRole('option').filter({ hasText: 'The Great Terror: A Reassessment' }),
  ).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/works=robert-conquest-the-great-terror-a-reassessment$/);
  await expect(find).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(filterRow(page, /^The Great Terror/)).toBeChecked();
  await expectAxeClean(page);
  await key.getByRole('button', { name: 'All: Work' }).click();
  await expect(page).not.toHaveURL(/works=/);
});

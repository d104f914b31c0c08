import { compareNames } from '@kto-kogo/domain';
import type { Page } from '@playwright/test';
import { expect, expectAxeClean, test } from '../fixtures.ts';
import { middleOf, pressLong } from '../touch.ts';
import { openNetwork, readCounts, untilNextEntry } from './open-explore.ts';

/** A name in the rows of table or list, where it stands first. */
const nameIn = (page: Page, name: string) =>
  page.getByRole('region', { name: 'The view' }).getByRole('link', { name, exact: true }).first();

test('the table holds the ties of the network, no more and no less, and so does the reading list', async ({
  page,
}) => {
  const { ties } = await readCounts(await openNetwork(page, '?focus=bukharin'));
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page).toHaveURL(/view=table/);
  // One row is the head.
  await expect(page.getByRole('row')).toHaveCount(ties + 1);
  await expectAxeClean(page);
  await page.getByRole('link', { name: 'Reading list' }).click();
  await expect(page.getByRole('region', { name: 'The view' }).getByRole('listitem')).toHaveCount(ties);
  await expectAxeClean(page);
});

test('the table sorts by every column, and the address keeps it', async ({ page }) => {
  await page.goto('/explore?focus=yagoda&view=table');
  await page.getByRole('link', { name: 'Who', exact: true }).click();
  await expect(page).toHaveURL(/sort=who/);
  await expect(page.getByRole('columnheader', { name: 'Who', exact: true })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const names = await page.locator('tbody tr td:nth-child(2)').allInnerTexts();
  expect(names).toEqual(names.toSorted(compareNames));
  await page.reload();
  await expect(page.getByRole('columnheader', { name: 'Who', exact: true })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
});

test('the table links each term of its status, in the first row that has it', async ({ page }) => {
  await page.goto('/explore?focus=yagoda&view=table');
  const linked = page.locator('tbody td a[href^="/glossary#"]');
  await expect(linked).toHaveCount(2);
  const terms = await linked.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(terms.toSorted()).toEqual(['standing', 'truth'].map((term) => `/glossary#term-${term}`));
  for (const [column, words] of [
    [5, /fabricated|substantiated/],
    [7, /documented|reported|disputed/],
  ] as const) {
    const first = page.locator(`tbody td:nth-child(${column})`).filter({ hasText: words }).first();
    await expect(first.getByRole('link')).toHaveCount(1);
  }
  await linked.first().hover();
  await expect(page.getByRole('link', { name: 'In the glossary' })).toBeVisible();
});

test('in table and list names are chosen, hidden and given the menu as in the drawing', async ({ page }) => {
  const view = page.getByRole('region', { name: 'The view' });
  await page.goto('/explore?focus=yagoda&view=table');
  await nameIn(page, 'Bukharin').click();
  await expect(page).toHaveURL(/select=bukharin$/);
  await expect(page.getByRole('complementary', { name: 'Nikolai Bukharin' })).toBeVisible();
  await expect(nameIn(page, 'Bukharin')).toHaveAttribute('aria-current', 'true');
  await nameIn(page, 'Yezhov').click({ modifiers: ['Shift'] });
  await expect(page).toHaveURL(/select=bukharin,yezhov$/);
  // What lies half under the head of the table would count as small.
  await view.evaluate((element) => element.scrollTo(0, 0));
  await expectAxeClean(page);
  await nameIn(page, 'Yezhov').press('Enter');
  await expect(page).toHaveURL(/select=yezhov$/);
  await page.keyboard.press('h');
  await expect(page).toHaveURL(/hide=yezhov/);
  await expect(nameIn(page, 'Yezhov')).toHaveCount(0);
  await expect(view).toBeFocused();
  // The menu of a tie, by the key; it goes back to it.
  const tie = view.getByRole('link', { name: /accused Bukharin|Bukharin accused/ }).first();
  await tie.press('Shift+F10');
  await expect(page).toHaveURL(/tie=/);
  await expect(page.getByRole('menu', { name: 'Acts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tie).toBeFocused();
  await page.getByRole('link', { name: 'Reading list' }).click();
  await nameIn(page, 'Bukharin').click({ button: 'right' });
  const menu = page.getByRole('menu', { name: 'Nikolai Bukharin' });
  // Of places there are none.
  await expect(menu.getByRole('menuitem', { name: /^Pin/ })).toHaveCount(0);
  await menu.getByRole('menuitem', { name: /^Hide/ }).click();
  await expect(page).toHaveURL(/hide=yezhov,bukharin/);
  await expect(nameIn(page, 'Bukharin')).toHaveCount(0);
  await expect(view).toBeFocused();
});

test('what is typed narrows table and list alone, is of the address, and is undone', async ({ page }) => {
  await page.goto('/explore?view=table');
  const view = page.getByRole('region', { name: 'The view' });
  const all = (await page.getByRole('row').count()) - 1;
  const field = page.getByRole('searchbox', { name: 'Search in these ties' });
  await field.fill('RÁDEK');
  const count = view.getByRole('status');
  await expect(count).toHaveText(new RegExp(`^\\d+ of ${all} ties in this table hold “RÁDEK”\\.`));
  const found = Number(/\d+/.exec((await count.textContent()) ?? '')?.[0]);
  await expect(page.getByRole('row')).toHaveCount(found + 1);
  await expect(page.locator('mark').first()).toHaveText('Radek');
  await expect(page.getByRole('caption')).toContainText(` ${all} ties.`);
  await expectAxeClean(page);
  await page.reload();
  await expect(field).toHaveValue('RÁDEK');
  await page.getByRole('link', { name: 'Reading list' }).click();
  await expect(view.getByRole('listitem')).toHaveCount(found);
  await untilNextEntry();
  await field.fill('nobody at all');
  await expect(
    page.getByRole('heading', { name: 'No tie in this list holds “nobody at all”' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'All ties of this list' }).click();
  await expect(view.getByRole('listitem')).toHaveCount(all);
  await untilNextEntry();
  await field.fill('radek');
  await expect(page).toHaveURL(/text=radek/);
  await untilNextEntry();
  await field.press('Escape');
  await expect(field).toHaveValue('');
  await expect(page).not.toHaveURL(/text=/);
  await page.goBack();
  await expect(field).toHaveValue('radek');
  await expect(count).toContainText(`of ${all} ties in this list hold “radek”`);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap chooses a name of the table, and a long press gives its menu', async ({ page }) => {
    await page.goto('/explore?focus=yagoda&view=table&select=none&text=bukharin');
    await nameIn(page, 'Yagoda').tap();
    await expect(page.getByRole('complementary', { name: 'Genrikh Yagoda' })).toBeVisible();
    await pressLong(page, await middleOf(nameIn(page, 'Bukharin')));
    await page.getByRole('menu', { name: 'Nikolai Bukharin' }).getByRole('menuitem', { name: /^Hide/ }).tap();
    await expect(page).toHaveURL(/hide=bukharin/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table is searched, and the address keeps what it said', async ({ page }) => {
    await page.goto('/explore?focus=yagoda&view=table&sort=who');
    await page.getByRole('searchbox', { name: 'Search in these ties' }).fill('bukharin');
    await page.getByRole('region', { name: 'The view' }).getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/view=table&focus=yagoda&sort=who&text=bukharin$/);
    await expect(page.getByText(/^\d+ of \d+ ties in this table hold/)).toBeVisible();
    await nameIn(page, 'Bukharin').click();
    await expect(page).toHaveURL(/select=bukharin/);
    await expect(nameIn(page, 'Bukharin')).toHaveAttribute('aria-current', 'true');
  });
});

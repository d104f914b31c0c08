import { compareNames } from '@kto-kogo/domain';
import { expect, expectAxeClean, test } from '../fixtures.ts';
import { openNetwork, readCounts } from './open-explore.ts';

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

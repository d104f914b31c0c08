import { expect, test } from '../fixtures.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a month is a link to what happened in it, in sentences with sources', async ({ page }) => {
    await page.goto('/timeline');
    await page.getByRole('link', { name: /^June 1937: \d+ accusations under force/ }).click();
    await expect(page).toHaveURL(/\/timeline\?month=1937-06$/);
    const month = page.getByRole('region', { name: 'June 1937' });
    await expect(month.getByRole('link', { name: 'Trial of the generals' })).toBeVisible();
    await expect(month.getByRole('heading', { name: /^\d+ accusations$/ })).toBeVisible();
    await expect(month.getByText(/was arrested .*June 1937/).first()).toBeVisible();
    await expect(month.getByText(/^\d+ sources?$/).first()).toBeVisible();
    await month.getByRole('link', { name: 'July 1937' }).click();
    await expect(page).toHaveURL(/month=1937-07/);
  });

  test('a filter is a link; the table counts what the drawing cannot show', async ({ page }) => {
    await page.goto('/timeline?view=table');
    const table = page.getByRole('table', { name: 'Months by kinds of tie' });
    await expect(table.getByRole('columnheader')).toHaveText([
      'Month',
      'Accusations',
      'Replacements',
      'Arrests',
      /less closely/,
    ]);
    await page.getByRole('link', { name: /^Accused \d+ shown/ }).click();
    await expect(page).toHaveURL(/kinds=replacement,arrest/);
    await expect(table.getByRole('columnheader', { name: 'Accusations' })).toHaveCount(0);
    await table.getByRole('link', { name: 'September 1936' }).click();
    await expect(page).toHaveURL(/month=1936-09/);
    await expect(page.getByText('Nikolai Yezhov replaced Genrikh Yagoda')).toBeVisible();
  });
});

test('thumbs bound the months, and back is where one was', async ({ page }) => {
  await page.goto('/timeline?month=1937-06');
  await page.getByRole('slider', { name: 'From' }).press('Shift+ArrowRight');
  await expect(page).toHaveURL(/since=1935-12&month=1937-06/);
  await page.getByRole('slider', { name: 'To' }).press('Shift+ArrowLeft');
  await expect(page).toHaveURL(/since=1935-12&until=1938-12/);
  await page.goBack();
  await expect(page.getByRole('slider', { name: 'To' })).toHaveAttribute('aria-valuetext', 'December 1939');
  await page.getByRole('button', { name: 'All dates' }).click();
  await expect(page).toHaveURL(/\/timeline\?month=1937-06$/);
});

test('months by keyboard: one stop, arrows a month, Shift a year, Enter opens', async ({ page }) => {
  await page.goto('/timeline?month=1937-06');
  const months = page.getByRole('list', { name: 'Months' }).getByRole('link');
  await expect(months.and(page.locator('[tabindex="0"]'))).toHaveCount(1);
  await months.filter({ hasText: /^June 1937/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(months.filter({ hasText: /^July 1936/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'July 1936' })).toBeVisible();
});

test.describe('for readers who do not ask for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('playing lists month after month, and stops where a link is followed', async ({ page }) => {
    await page.goto('/timeline?month=1937-05');
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('4');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'August 1937' })).toBeVisible();
    await page.getByRole('link', { name: /^Led to/ }).click();
    await expect(page).toHaveURL(/kinds=.*consequence/);
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  });
});

test('a month leads to the network bounded by it', async ({ page }) => {
  await page.goto('/timeline?month=1937-06');
  await page.getByRole('link', { name: 'Show in the network' }).click();
  await expect(page).toHaveURL(/\/explore\?since=1937-06&until=1937-06$/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap picks the month under it, a list of months another, and filters unfold', async ({ page }) => {
    await page.goto('/timeline');
    const months = page.getByRole('list', { name: 'Months' });
    const june = await months.getByRole('link', { name: /^June 1937/ }).boundingBox();
    await page.touchscreen.tap((june?.x ?? 0) + (june?.width ?? 0) / 2, (june?.y ?? 0) + 100);
    await expect(page.getByRole('heading', { name: 'June 1937', exact: true })).toBeVisible();
    const choice = page.getByRole('combobox', { name: 'Year or month' });
    expect((await choice.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await choice.selectOption('July 1937');
    await expect(page.getByRole('heading', { name: 'July 1937', exact: true })).toBeVisible();
    await page.getByText('Filters', { exact: true }).tap();
    await page.getByRole('link', { name: /^Fabricated/ }).tap();
    await expect(page).toHaveURL(/holds=disputed,substantiated/);
  });
});

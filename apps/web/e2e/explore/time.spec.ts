import { expect, expectAxeClean, test } from '../fixtures.ts';
import { filterRow, openNetwork, readCounts, untilNextEntry } from './open-explore.ts';

test.describe('for readers who do not ask for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('playing lets the network grow month by month, in the address too, and any act stops it', async ({
    page,
  }) => {
    const network = await openNetwork(page);
    const whole = await readCounts(network);
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('4');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await expect(page).toHaveURL(/until=1935-0/);
    const early = await readCounts(network);
    expect(early.ties).toBeLessThan(whole.ties);
    await expect(page).toHaveURL(/until=1936/);
    await filterRow(page, /^Ordered the arrest of/).uncheck();
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    // Playing is one step to go back over, not one for each month.
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page).toHaveURL(/\/explore$/);
    await expect.poll(() => readCounts(network)).toEqual(whole);
  });

  test('playing comes to its end and stands still', async ({ page }) => {
    await openNetwork(page, '?until=1939-09');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await expect(page).toHaveURL(/\/explore$/);
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'A month on' })).toHaveAttribute('aria-disabled', 'true');
  });
});

test.describe('for readers who ask for less motion', () => {
  test('playing is a step at each press', async ({ page }) => {
    await openNetwork(page, '?until=1937-01');
    const step = page.getByRole('button', { name: 'Step', exact: true });
    await step.click();
    await expect(page).toHaveURL(/until=1937-02/);
    await step.click();
    await expect(page).toHaveURL(/until=1937-03/);
    await expect(page.getByRole('combobox', { name: 'Speed' })).toHaveCount(0);
  });
});

test('a month that is picked is listed beside the network, with a way to its sources', async ({ page }) => {
  await openNetwork(page);
  await page.getByRole('link', { name: /^June 1937: / }).click({ position: { x: 5, y: 40 } });
  await expect(page).toHaveURL(/\/explore\?month=1937-06$/);
  const panel = page.getByRole('complementary', { name: 'June 1937' });
  await expect(panel.getByRole('link', { name: 'Trial of the generals' })).toBeVisible();
  await expect(panel.getByRole('region', { name: 'Arrests' })).toBeVisible();
  await expectAxeClean(page);
  await panel.getByRole('button', { name: 'The month after' }).click();
  await expect(page).toHaveURL(/month=1937-07/);
  // Within a second it would be one entry of the history.
  await untilNextEntry();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/explore$/);
  await page.goBack();
  await page
    .getByRole('complementary', { name: 'July 1937' })
    .getByRole('link', { name: /on the timeline, with all sources/ })
    .click();
  await expect(page).toHaveURL(/\/timeline\?month=1937-07$/);
});

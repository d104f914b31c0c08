import { expect, expectAxeClean, test } from '../fixtures.ts';
import { filterRow, openNetwork } from './open-explore.ts';

test('a first visit is given three hints, one after the other, gone for good once dismissed', async ({
  page,
}) => {
  const network = await openNetwork(page);
  const hint = page.getByRole('note');
  await expect(hint).toContainText('Choose a person');
  // It has room of its own: the network begins below it.
  const [said, view] = [await hint.boundingBox(), await network.boundingBox()];
  expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual((view?.y ?? 0) + 1);
  await expectAxeClean(page);
  await hint.getByRole('button', { name: 'Understood' }).press('Enter');
  await expect(hint).toContainText('Choose a line');
  await hint.getByRole('button', { name: 'Understood' }).click();
  await expect(
    page.getByRole('complementary', { name: 'Search and filters' }).getByRole('note'),
  ).toContainText('untick');
  await filterRow(page, /^Replaced/).uncheck();
  await expect(hint).toHaveCount(0);
  await openNetwork(page);
  await expect(hint).toHaveCount(0);
});

test('whoever comes by a link to a selection is given none', async ({ page }) => {
  await openNetwork(page, '?select=yagoda');
  await expect(page.getByRole('complementary', { name: 'Genrikh Yagoda' })).toBeVisible();
  await expect(page.getByRole('note')).toHaveCount(0);
});

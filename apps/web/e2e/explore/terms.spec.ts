import { expect, expectAxeClean, test } from '../fixtures.ts';
import { openNetwork } from './open-explore.ts';

const CLAIM = '?tie=zhuravlev-accused-yezhov-1938-11';

test('a claim card links its terms; Escape closes what a term means, then the card', async ({ page }) => {
  await openNetwork(page, CLAIM);
  const claim = page.getByRole('complementary', { name: 'Claim' });
  const term = claim.getByRole('link', { name: 'NKVD', exact: true });
  await expect(term).toBeVisible();
  await expect(claim.getByRole('link', { name: 'content disputed', exact: true })).toBeVisible();
  await expectAxeClean(page);
  const more = page.getByRole('link', { name: 'In the glossary' });
  await claim.getByRole('button', { name: 'Cite' }).focus();
  await term.hover();
  await expect(more).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(more).toBeHidden();
  await expect(page).toHaveURL(/tie=/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/tie=/);
});

test.describe('where the glossary cannot be had', () => {
  test.use({ allowedConsole: [/503/] });

  test('the texts are plain', async ({ page }) => {
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('GetTerms'))
        await route.fulfill({ status: 503, json: { errors: [{ message: 'down' }] } });
      else await route.continue();
    });
    const refused = page.waitForResponse((response) => response.status() === 503);
    await openNetwork(page, CLAIM);
    await refused;
    const claim = page.getByRole('complementary', { name: 'Claim' });
    await expect(claim.getByText(/inside the NKVD/)).toBeVisible();
    await expect(claim.getByRole('link', { name: 'NKVD', exact: true })).toHaveCount(0);
    await expect(claim.getByRole('region', { name: 'Evidence' })).toBeVisible();
  });
});

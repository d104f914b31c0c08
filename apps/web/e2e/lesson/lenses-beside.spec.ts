import { stageAddress } from '@kto-kogo/address';
import { expect, test } from '../fixtures.ts';

const LENSES = 'lens=kirov-lone-gunman,kirov-stalin&lay=beside';

for (const view of [
  `/explore?focus=kirov-murder&${LENSES}`,
  `/explore?focus=nikolaev-l&kind=ACCUSATION&${LENSES}`,
  `/cascade/kirov-murder?${LENSES}`,
])
  test(`two lenses that a step lays side by side are each drawn by itself: ${view}`, async ({ page }) => {
    await page.goto(stageAddress.href({ view }));
    for (const lens of ['Lone gunman', 'Stalin ordered it']) {
      const through = page.getByRole('region', { name: `Through ${lens}` });
      await expect(through.getByText(lens, { exact: true })).toBeVisible();
      await expect(through.locator('svg').first()).toBeVisible();
      // No letter tells which of two lenses marks it.
      await expect(through.locator('svg').getByText(/^[AB] /)).toHaveCount(0);
    }
  });

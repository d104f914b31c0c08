import { ROUTES } from '../../src/address/routes.ts';
import { expect, test } from '../fixtures.ts';

for (const path of ROUTES.flatMap(({ samples }) => [...samples])) {
  test(`${path} prints its title and its text`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered goes to paper
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(50);
  });
}

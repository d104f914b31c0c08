import { expect, test } from '../fixtures.ts';
import { openCascade, readStep } from './open-cascade.ts';

/** Between the margins of A4, in px. */
const SHEET = 718;
/** 8 points in px. */
const READABLE = 8 * (96 / 72);

test('on paper the drawing comes in pieces with names of 8 points and more, and as sentences', async ({
  page,
}) => {
  await openCascade(page, '/cascade/kirov-murder?step=40');
  const { of } = await readStep(page);
  await page.setViewportSize({ width: SHEET, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const sheet = page.getByRole('article');
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(sheet).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('Cascade from Murder of Sergei Kirov');
  await expect(sheet.getByText(/record version \w{12}\. http.*\/cascade\/kirov-murder$/)).toBeVisible();
  const pieces = sheet.getByRole('figure').locator('> svg');
  await expect(sheet.getByRole('figure').locator('[data-step]')).toHaveCount(of);
  const heights = await pieces.evaluateAll((drawings) =>
    drawings.map((drawing) => {
      const scale =
        drawing.getBoundingClientRect().width / Number(drawing.getAttribute('viewBox')?.split(' ')[2]);
      const name = drawing.querySelector('[data-box="name"]') ?? drawing;
      return scale * Number.parseFloat(getComputedStyle(name).fontSize);
    }),
  );
  for (const height of heights) expect(height).toBeGreaterThanOrEqual(READABLE);
  await expect(
    sheet.getByRole('listitem').filter({ has: page.getByText(String(of), { exact: true }) }),
  ).toBeVisible();
  await expect(page.getByRole('region', { name: 'The step' })).toBeHidden();
});

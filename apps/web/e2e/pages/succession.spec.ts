import { expect, expectAxeClean, test } from '../fixtures.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the ladder of the NKVD says who came after whom, and what became of each', async ({ page }) => {
    await page.goto('/offices/nkvd-ussr');
    const lives = page.getByRole('listitem');
    const yagoda = lives.filter({ hasText: 'Arrested 28–29 March 1937 on the order of Nikolai Yezhov' });
    await expect(yagoda).toContainText('Defendant in the trial of the Twenty-One, 2–13 March 1938');
    await expect(yagoda).toContainText('Shot 15 March 1938');
    const yezhov = lives.filter({ hasText: 'After Yagoda' });
    await expect(yezhov).toContainText('Arrested 10 April 1939 on the order of Lavrenty Beria');
    await expect(yezhov).toContainText('Shot 4 February 1940');
    await expect(
      page.getByText(/^Twice, whoever took the office .*Yezhov of Yagoda, Beria of Yezhov\.$/),
    ).toBeVisible();
  });

  test('an office is a table too, at an address of its own', async ({ page }) => {
    await page.goto('/offices/nkvd-ussr');
    await page.getByRole('link', { name: 'table', exact: true }).click();
    await expect(page).toHaveURL(/\?view=table$/);
    await expect(page.getByRole('table', { name: 'Holders' }).getByRole('rowheader')).toHaveText([
      /Yagoda/,
      /Yezhov/,
      /Beria/,
    ]);
  });

  test('offices are narrowed to a kind, and a holder is chosen, by links', async ({ page }) => {
    await page.goto('/succession');
    await page.getByRole('link', { name: /^Secret police/ }).click();
    await expect(page).toHaveURL(/sphere=SECURITY/);
    await page.getByRole('link', { name: /^Nikolai Yezhov, 26 Sept 1936/ }).click();
    await expect(page).toHaveURL(/holder=yezhov/);
    const chosen = page.getByRole('region', { name: 'Holder chosen' });
    await expect(chosen.getByRole('link', { name: 'Water Transport' })).toBeVisible();
    await chosen.getByRole('link', { name: 'Clear the choice' }).click();
    await expect(page).toHaveURL(/succession\?sphere=SECURITY$/);
  });

  test('who replaced whom is read as sentences and as a table in an order of choice', async ({ page }) => {
    await page.goto('/succession?view=sentences&sphere=SECURITY');
    await expect(page.getByText(/Lavrenty Beria replaced Nikolai Yezhov/)).toBeVisible();
    await page.goto('/succession?view=table&sphere=SECURITY');
    await page.getByRole('link', { name: 'who went' }).click();
    await expect(page).toHaveURL(/order=whom/);
    const whom = page
      .getByRole('table', { name: 'Who replaced whom' })
      .locator('td[data-title="Replaced whom"]');
    await expect(whom.first()).toContainText('Agranov');
  });
});

test('the office that changed hands most often in the terror stands first', async ({ page }) => {
  await page.goto('/succession');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Five changes');
  await expect(page.getByText(/^In 1937 and 1938, \d+ of 100 posts changed hands/)).toBeVisible();
});

test('a holder’s other offices light up under the pointer and with the focus', async ({ page }) => {
  await page.goto('/succession?sphere=ECONOMY');
  const lit = page.locator('[data-holder="kaganovich"][data-lit]:visible');
  const terms = page.getByRole('link', { name: /^Lazar Kaganovich/ });
  await terms.first().hover();
  await expect(lit).toHaveCount(await terms.count());
  await page.mouse.move(0, 0);
  await expect(lit).toHaveCount(0);
  await terms.last().focus();
  await expect(lit).toHaveCount(await terms.count());
});

test('a holder chosen with the keyboard keeps the place on the page', async ({ page }) => {
  await page.goto('/succession?sphere=SECURITY');
  const term = page.getByRole('link', { name: /^Nikolai Yezhov, 26 Sept 1936/ });
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/holder=yezhov/);
  await expect(term).toHaveAttribute('aria-current', 'true');
  await expectAxeClean(page);
  await page.goBack();
  await expect(term).not.toHaveAttribute('aria-current');
});

const LADDERS = ['/offices/nkvd-ussr', '/offices/military-intelligence', '/offices/premier', '/succession'];

for (const width of [1440, 1024, 390]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const path of LADDERS) {
      test(`${path} cuts no word and needs no scrolling sideways`, async ({ page }) => {
        await page.goto(path);
        await page.evaluate(() => document.fonts.ready);
        const cut = await page.locator('svg text:visible').evaluateAll((texts) =>
          texts
            .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
            .filter(({ box }) => box.left < 0 || box.right > document.documentElement.clientWidth)
            .map(({ text }) => text),
        );
        expect(cut).toEqual([]);
        const overlaps = await page.locator('svg text:visible').evaluateAll((texts) => {
          const boxes = texts.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
          return boxes.flatMap((a, index) =>
            boxes
              .slice(index + 1)
              .filter(
                (b) =>
                  a.box.left < b.box.right - 1 &&
                  b.box.left < a.box.right - 1 &&
                  a.box.top < b.box.bottom - 3 &&
                  b.box.top < a.box.bottom - 3,
              )
              .map((b) => `${a.text} × ${b.text}`),
          );
        });
        expect(overlaps).toEqual([]);
        const [scrollWidth = 0, clientWidth = 0] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      });
    }
  });
}

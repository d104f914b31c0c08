import type { Page } from '@playwright/test';
import { ROUTES } from '../../src/address/routes.ts';
import { drawnNetwork } from '../explore/open-explore.ts';
import { expect, test } from '../fixtures.ts';

test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

const PAGES = [
  ...ROUTES.flatMap(({ samples }) => [...samples]),
  '/explore?select=yezhov',
  '/explore?view=table&tie=yezhov-replaced-yagoda-as-nkvd-ussr',
  '/explore?view=list&tie=yezhov-replaced-yagoda-as-nkvd-ussr',
  '/cascade/kirov-murder?step=12&view=table',
  '/cascade/kirov-murder?step=12&view=list',
  '/succession?view=sentences&sphere=ARMY',
  '/offices?sphere=LAW',
  '/figures?order=TIES&fate=SUICIDE',
];

/** What is chosen, and looks as something of its kind beside it that is not. What is drawn in SVG keeps its colours. */
function findAlike(page: Page): Promise<{ chosen: number; alike: string[] }> {
  return page.evaluate(() => {
    const CHOSEN =
      '[aria-current], [aria-pressed=true], [aria-selected=true], [data-selected], [data-current], [data-highlighted]';
    const isChosen = (element: Element) =>
      element.matches(CHOSEN) || element.matches('label:has([type=radio]:checked)');
    const look = (element: Element) => {
      const style = getComputedStyle(element);
      return [
        style.backgroundColor,
        style.color,
        ...['Top', 'Right', 'Bottom', 'Left'].map(
          (side) =>
            `${style.getPropertyValue(`border-${side.toLowerCase()}-color`)} ${style.getPropertyValue(`border-${side.toLowerCase()}-width`)}`,
        ),
        `${style.outlineStyle} ${style.outlineColor} ${style.outlineWidth}`,
      ].join('; ');
    };
    const others = (element: Element) =>
      [...document.querySelectorAll(`${element.localName}[class="${element.className}"]`)].filter(
        (each) =>
          each !== element &&
          !isChosen(each) &&
          each.checkVisibility() &&
          each.closest('nav, ol, ul, table, fieldset') === element.closest('nav, ol, ul, table, fieldset'),
      );
    const chosen = [...document.querySelectorAll(`${CHOSEN}, label:has([type=radio]:checked)`)].filter(
      (element) => element.checkVisibility() && element.closest('svg') === null,
    );
    return {
      chosen: chosen.length,
      alike: chosen
        .filter((element) => others(element).some((other) => look(other) === look(element)))
        .map((element) => `${element.localName}.${element.className}: ${element.textContent?.slice(0, 60)}`),
    };
  });
}

for (const path of new Set(PAGES)) {
  test(`${path}: what is chosen shows it`, async ({ page }) => {
    await page.goto(path);
    if (path.startsWith('/explore') && !path.includes('view=')) await drawnNetwork(page);
    expect((await findAlike(page)).alike).toEqual([]);
  });
}

test('the check finds what is chosen', async ({ page }) => {
  await page.goto('/explore?view=table&tie=yezhov-replaced-yagoda-as-nkvd-ussr');
  expect((await findAlike(page)).chosen).toBeGreaterThan(3);
});

test('a suggestion that the arrow keys reach', async ({ page }) => {
  await page.goto('/search');
  await page.getByRole('main').getByRole('combobox').fill('Yezhov');
  await expect(page.getByRole('option').nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[role=option][data-highlighted]')).toHaveCount(1);
  expect((await findAlike(page)).alike).toEqual([]);
});

test('the focus shows on what is chosen and on what is not', async ({ page }) => {
  await page.goto('/succession?sphere=ARMY');
  for (const name of ['lanes', 'sentences']) {
    const link = page.getByRole('navigation', { name: 'Shown as' }).getByRole('link', { name });
    await page.keyboard.press('Tab');
    await link.focus();
    const outline = await link.evaluate((element) => getComputedStyle(element).outline);
    expect(outline).toMatch(/solid/);
    expect(outline).not.toMatch(/ 0px/);
  }
});

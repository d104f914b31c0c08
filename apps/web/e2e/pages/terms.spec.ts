import type { Locator, Page } from '@playwright/test';
import { expect, expectAxeClean, expectContrast, test } from '../fixtures.ts';
import { translate } from '../translate.ts';

const FIGURE = '/figures/yezhov';

function linkedTerms(page: Page): Locator {
  return page.getByRole('main').locator('a[href^="/glossary#term-"]');
}

/** The meaning of the first term of the page, wherever a card shows it. */
async function firstMeaning(page: Page): Promise<Locator> {
  const meaning = await linkedTerms(page).first().getAttribute('aria-description');
  return page.getByText(meaning ?? '', { exact: true });
}

test('a term shows its meaning to a pointer, which may go onto the card and on to the glossary', async ({
  page,
}) => {
  await page.goto(FIGURE);
  const term = linkedTerms(page).first();
  const href = (await term.getAttribute('href')) ?? '';
  const meaning = await firstMeaning(page);
  const before = await term.boundingBox();
  await term.hover();
  await expect(meaning).toBeVisible();
  expect(await term.boundingBox()).toEqual(before);
  await meaning.hover();
  await expectAxeClean(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectContrast(page);
  await page.getByRole('link', { name: 'In the glossary' }).click();
  await expect(page).toHaveURL(href);
  await expect(page.locator('li:target').getByRole('heading')).toBeInViewport();
});

test('the card covers no part of a word that breaks into two lines', async ({ page }) => {
  // Room for the card beneath, where it would be first.
  await page.setViewportSize({ width: 1280, height: 1600 });
  await page.goto('/');
  const term = linkedTerms(page).filter({ hasText: 'Great Purges' });
  const card = page.locator('div', { has: page.getByRole('link', { name: 'In the glossary' }) }).last();
  const lines = await term.evaluate((link) => {
    // Too narrow for both words, and wide enough for each.
    const { width } = link.getBoundingClientRect();
    if (link.parentElement !== null) link.parentElement.style.width = `${width - 10}px`;
    return link.getClientRects().length;
  });
  expect(lines).toBe(2);
  await page.waitForFunction(() => window.earlyEvents?.isLive);
  const [first] = await term.evaluate((link) => [...link.getClientRects()].map(({ x, y }) => ({ x, y })));
  await page.mouse.move((first?.x ?? 0) + 3, (first?.y ?? 0) + 3);
  await expect(card).toBeVisible();
  const [word, over] = [await term.boundingBox(), await card.boundingBox()];
  if (word === null || over === null) throw new Error('not drawn');
  expect(over.y >= word.y + word.height || over.y + over.height <= word.y).toBe(true);
});

test('the focus shows the meaning, Escape takes it away, Enter leads to the glossary', async ({ page }) => {
  await page.goto(FIGURE);
  const term = linkedTerms(page).first();
  const href = (await term.getAttribute('href')) ?? '';
  const meaning = await firstMeaning(page);
  await page.keyboard.press('Tab');
  await term.focus();
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href);
});

test('a term opens in a page that was translated, and closes again', async ({ page }) => {
  await page.goto(FIGURE);
  const term = linkedTerms(page).first();
  await page.waitForFunction(() => window.earlyEvents?.isLive);
  await translate(page);
  await term.hover();
  await expect(page.getByRole('link', { name: 'In the glossary' })).toBeVisible();
  await translate(page);
  await page.keyboard.press('Escape');
  await expect(page.getByText('In the glossary')).toHaveCount(0);
});

test.describe('where the card cannot be loaded', () => {
  test.use({ hasTouch: true, allowedConsole: [/Failed to load resource/] });

  test('a tap follows the link', async ({ page }) => {
    await page.goto(FIGURE);
    await page.waitForFunction(() => window.earlyEvents?.isLive);
    const term = linkedTerms(page).first();
    const href = (await term.getAttribute('href')) ?? '';
    await page.route('**/_next/static/chunks/**', (route) =>
      page.url().endsWith(FIGURE) ? route.abort() : route.continue(),
    );
    await term.tap();
    await expect(page).toHaveURL(href);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const path of ['/about', '/figures', '/timeline']) {
    test(`${path}: a term stands within the line of its text`, async ({ page }) => {
      await page.goto(path);
      await expect(linkedTerms(page)).not.toHaveCount(0);
      // An item of a flex or grid box would be set apart from the words beside it.
      const setApart = await linkedTerms(page).evaluateAll((links) =>
        links
          .map((link) => ({ word: link.textContent, parent: link.parentElement ?? link }))
          .filter(({ parent }) => /flex|grid/.test(getComputedStyle(parent).display))
          .filter(({ word, parent }) => parent.textContent !== word)
          .map(({ parent }) => parent.textContent),
      );
      expect(setApart).toEqual([]);
    });
  }

  test('the first tap opens the card within the screen, whose link leads to the glossary', async ({
    page,
  }) => {
    await page.goto(FIGURE);
    const term = linkedTerms(page).last();
    const href = (await term.getAttribute('href')) ?? '';
    await page.locator('details:has(a[href^="/glossary#"])').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
    const link = page.getByRole('link', { name: 'In the glossary' });
    await page.waitForFunction(() => window.earlyEvents?.isLive);
    await term.tap();
    await expect(link).toBeVisible();
    await expect(page).toHaveURL(FIGURE);
    const box = await page.locator('div', { has: link }).last().boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectAxeClean(page);
    await link.tap();
    await expect(page).toHaveURL(href);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term leads to the glossary', async ({ page }) => {
    await page.goto(FIGURE);
    const term = linkedTerms(page).first();
    const href = (await term.getAttribute('href')) ?? '';
    await term.click();
    await expect(page).toHaveURL(href);
    await expect(page.locator('li:target').getByRole('heading')).toBeInViewport();
  });
});

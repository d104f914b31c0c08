import type { Page } from '@playwright/test';
import { expect, expectAxeClean, test } from '../fixtures.ts';
import { middleOf, swipe } from '../touch.ts';
import { openNetwork } from './open-explore.ts';

/** Finger high. */
const FINGER = 44;

const UPRIGHT = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
  { width: 768, height: 1024 },
];
const FLAT = [
  { width: 844, height: 390 },
  { width: 640, height: 360 },
];

const sheetOf = (page: Page) => page.getByRole('complementary', { name: 'Genrikh Yagoda' });
const handleOf = (page: Page) => page.getByRole('button', { name: /^Height of the sheet/ });

/** The box of what is on screen, with its bottom. */
async function boxOf(element: ReturnType<typeof sheetOf>) {
  const box = await element.boundingBox();
  if (box === null) throw new Error('It is not on screen.');
  return { ...box, bottom: box.y + box.height };
}

for (const viewport of UPRIGHT) {
  test.describe(`a sheet at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    test('is raised, lowered and closed by a finger at every height, and covers no tools', async ({
      page,
    }) => {
      const network = await openNetwork(page, '?select=yagoda');
      const [sheet, handle, close] = [
        sheetOf(page),
        handleOf(page),
        sheetOf(page).getByRole('button', { name: 'Close' }),
      ];
      const tools = await boxOf(page.getByRole('toolbar', { name: 'The view' }));
      const months = await boxOf(page.getByRole('region', { name: 'Time' }));
      const pull = async (by: number) => {
        const from = await middleOf(handle);
        await swipe(page, from, { x: from.x, y: from.y + by });
      };
      const expectWhole = async (height: string) => {
        await expect(sheet).toHaveAttribute('data-height', height);
        const box = await boxOf(sheet);
        expect(box.y).toBeGreaterThanOrEqual(tools.bottom);
        expect(box.bottom).toBeLessThanOrEqual(months.y + 1);
        // Both are hit where one aims at, and large enough.
        for (const each of [handle, close]) await each.tap({ trial: true });
        const { width, height: high } = await boxOf(close);
        expect(Math.min(width, high)).toBeGreaterThanOrEqual(FINGER);
      };
      await expectWhole('half');
      await pull(-120);
      await expectWhole('full');
      // It took the place of the network, not of the tools.
      await expect(network).toBeHidden();
      await page.getByRole('button', { name: 'More', exact: true }).tap();
      await expect(page.getByRole('menuitem', { name: 'Link to this view' })).toBeVisible();
      await page.keyboard.press('Escape');
      await pull(120);
      await expectWhole('half');
      await pull(120);
      await expectWhole('title');
      await handle.tap();
      await expectWhole('half');
      await handle.tap();
      await expectWhole('full');
      await close.tap();
      await expect(sheet).toBeHidden();
      await expect(network).toBeVisible();
      await page.goBack();
      await expectWhole('half');
      await pull(120);
      await expectWhole('title');
      await pull(60);
      await expect(sheet).toBeHidden();
    });

    test('nothing is wider than the screen, and its tools are within it', async ({ page }) => {
      await openNetwork(page, '?focus=yagoda');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      const tools = page.getByRole('toolbar', { name: 'The view' });
      for (const each of await tools.locator('a:visible, button:visible').all()) {
        const { x, width } = await boxOf(each);
        expect(x + width).toBeLessThanOrEqual(viewport.width);
      }
      await expectAxeClean(page);
    });
  });
}

for (const viewport of FLAT) {
  test.describe(`beside the network at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true });

    test('the selection leaves the network a useful height', async ({ page }) => {
      const network = await openNetwork(page, '?select=yagoda');
      const [view, panel] = [await boxOf(network), await boxOf(sheetOf(page))];
      expect(view.height).toBeGreaterThan(180);
      expect(view.width).toBeGreaterThan(350);
      expect(panel.x).toBeGreaterThanOrEqual(view.x + view.width - 1);
      expect(panel.bottom).toBeLessThanOrEqual(viewport.height);
      await expect(handleOf(page)).toBeHidden();
      await expect(page.getByRole('button', { name: /^(Play|Step)$/ })).toBeVisible();
      await sheetOf(page).getByRole('button', { name: 'Close' }).tap();
      await expect(sheetOf(page)).toBeHidden();
      expect((await boxOf(network)).width).toBe(viewport.width);
    });
  });
}

test.describe('with a finger', () => {
  test.use({ viewport: { width: 1440, height: 900 }, hasTouch: true });

  test('the tools fit at every width, whatever they say', async ({ page }) => {
    const tools = page.getByRole('toolbar', { name: 'The view' });
    for (const view of ['?hide=stalin,yezhov&level=all', '?focus=alksnis&hide=stalin,yezhov']) {
      await openNetwork(page, view);
      for (let width = 1440; width >= 320; width -= 80) {
        await page.setViewportSize({ width, height: 700 });
        // Folded when the browser has laid it out.
        await expect
          .poll(() =>
            tools.evaluate((bar) => {
              const ends = [...bar.querySelectorAll('a, button')]
                .filter((each) => each.checkVisibility())
                .map((each) => each.getBoundingClientRect().right);
              return Math.max(...ends) - bar.getBoundingClientRect().right;
            }),
          )
          .toBeLessThanOrEqual(0.5);
        // What is left out is in a menu.
        const isWhole = await tools.getByRole('button', { name: 'Link to this view' }).isVisible();
        await expect(tools.getByRole('button', { name: 'More', exact: true })).toBeVisible({
          visible: !isWhole,
        });
      }
    }
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a finger pans, also where it begins on a person', async ({ page }) => {
    const network = await openNetwork(page);
    const box = await boxOf(network);
    const person = await page.getByRole('application').evaluate((frame) => {
      type Held = Element & {
        _cyreg?: {
          cy?: { getElementById: (id: string) => { renderedPosition: () => { x: number; y: number } } };
        };
      };
      const holders: Held[] = [...frame.querySelectorAll('div')];
      const cy = holders.find((each) => each._cyreg !== undefined)?._cyreg?.cy;
      return cy?.getElementById('bukharin').renderedPosition() ?? null;
    });
    if (person === null) throw new Error('Bukharin is not drawn.');
    const from = { x: box.x + person.x, y: box.y + person.y };
    await swipe(page, from, { x: from.x + 90, y: from.y + 40 });
    await expect(page).toHaveURL(/frame=/);
    await expect(page).not.toHaveURL(/select=|pin=/);
  });

  test('what does not fit on the tools is in a menu', async ({ page }) => {
    await openNetwork(page);
    await page.getByRole('link', { name: 'Table', exact: true }).tap();
    await expect(page).toHaveURL(/view=table/);
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('menuitemradio', { name: /^All with ties/ }).tap();
    await expect(page).toHaveURL(/level=tied/);
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('menuitem', { name: 'Undo' }).tap();
    await expect(page).not.toHaveURL(/level=tied/);
  });

  test('the key opens over the network', async ({ page }) => {
    await openNetwork(page);
    await page.getByRole('button', { name: 'Key and filters' }).tap();
    const key = page.getByRole('complementary', { name: 'Search and filters' });
    await expect(key.getByRole('heading', { name: 'Key and filters' })).toBeVisible();
    await expect(key.getByRole('checkbox', { name: /^Accused/ })).toBeVisible();
    await key.getByRole('heading', { name: 'People' }).scrollIntoViewIfNeeded();
    await expect(key.getByText('Executed')).toBeVisible();
    await key.getByRole('heading', { name: 'People' }).tap();
    await key.getByRole('button', { name: 'Only: Suicide' }).tap();
    await expect(page).toHaveURL(/fate=suicide/);
    await key.getByRole('heading', { name: 'Sources' }).tap();
    await key.getByRole('combobox', { name: 'Find a work' }).tap();
    await page.getByRole('option', { name: /^The Great Terror: A Reassessment/ }).tap();
    await expect(page).toHaveURL(/fate=suicide&works=/);
    await key.getByRole('button', { name: 'Close the key' }).tap();
    await expect(key).toBeHidden();
  });
});

import { expect, type Locator, type Page } from '@playwright/test';

/** A way to work with a page. Each task is done in each. */
export type Hand = {
  name: string;
  device: { viewport: { width: number; height: number }; hasTouch?: boolean; isMobile?: boolean };
  /** Presses a link, a button or an item of a menu. */
  press: (target: Locator) => Promise<void>;
  /** Looks for something and takes the first. */
  find: (page: Page, text: string) => Promise<void>;
  /** Undoes or does again. */
  step: (page: Page, name: 'Undo' | 'Redo') => Promise<void>;
};

/** Far more than any page has stops from one end to the other. */
const STOPS_MAX = 150;
/** The first of the list that opens under a field; it follows what was typed once the list no longer waits. */
const firstOption = (page: Page) => page.locator('[aria-busy="false"]').getByRole('option').first();

export const MOUSE: Hand = {
  name: 'by mouse',
  device: { viewport: { width: 1440, height: 900 } },
  press: (target) => target.click(),
  async find(page, text) {
    await page
      .getByRole('complementary', { name: 'Search and filters' })
      .getByRole('combobox')
      .first()
      .click();
    await page.keyboard.type(text);
    await firstOption(page).click();
  },
  async step(page, name) {
    const tool = page.getByRole('button', { name, exact: true });
    if (await tool.isVisible()) return tool.click();
    // Beside an open dossier the tools have less room.
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name }).click();
  },
};

export const KEYS: Hand = {
  name: 'by keyboard',
  device: { viewport: { width: 1440, height: 900 } },
  async press(target) {
    await expect(target).toBeVisible();
    const page = target.page();
    const isItem = (await target.getAttribute('role'))?.startsWith('menuitem');
    await goTo(target, isItem ? 'ArrowDown' : 'Tab');
    await page.keyboard.press((await target.getAttribute('type')) === 'checkbox' ? 'Space' : 'Enter');
  },
  async find(page, text) {
    await page.keyboard.press('/');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  },
  step: (page, name) => page.keyboard.press(name === 'Undo' ? 'z' : 'Shift+Z'),
};

export const FINGER: Hand = {
  name: 'on a phone',
  device: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  press: (target) => target.tap(),
  async find(page, text) {
    await page.getByRole('link', { name: 'Search', exact: true }).tap();
    await expect(
      page.getByRole('complementary', { name: 'Search and filters' }).getByRole('combobox').first(),
    ).toBeFocused();
    await page.keyboard.type(text);
    await firstOption(page).tap();
  },
  async step(page, name) {
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('menuitem', { name }).tap();
  },
};

/** Presses one key until something has the focus, as who has no mouse does. */
export async function goTo(target: Locator, key: 'Tab' | 'ArrowDown' = 'Tab'): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let press = 0; press < STOPS_MAX; press += 1) {
    if (await isThere()) return;
    await target.page().keyboard.press(key);
  }
  throw new Error(`${key} does not lead there.`);
}

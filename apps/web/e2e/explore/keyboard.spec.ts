import { expect, test } from '../fixtures.ts';
import { openNetwork } from './open-explore.ts';

test('the network can be walked, opened and left with keys alone', async ({ page }) => {
  const network = await openNetwork(page, '?focus=yagoda&select=none');
  for (const skip of [
    page.getByRole('link', { name: 'Skip to the content' }),
    page.getByRole('button', { name: 'Skip to the view' }),
  ]) {
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(network).toBeFocused();
  const spoken = network.locator('[aria-live]');
  await page.keyboard.press('Enter');
  await expect(spoken).toContainText('Genrikh Yagoda, executed, had a hand in it');
  await page.keyboard.press('ArrowRight');
  await expect(spoken).not.toContainText('Genrikh Yagoda, executed');
  await expect(spoken).not.toBeEmpty();
  await page.keyboard.press('t');
  await expect(spoken).toContainText(/Yagoda.*\./);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/tie=/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/tie=/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/explore$/);
});

test('keys undo, and the help lists them', async ({ page }) => {
  await openNetwork(page, '?select=stalin');
  await page.keyboard.press('f');
  await expect(page).toHaveURL(/focus=stalin/);
  await page.keyboard.press('z');
  await expect(page).toHaveURL(/select=stalin/);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys' });
  await expect(help.getByText('On the network')).toBeVisible();
  await expect(help.getByText('Link to this view')).toBeVisible();
});

test('everything in reach of Tab shows where the focus is', async ({ page }) => {
  await openNetwork(page);
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const element = document.activeElement;
      return element === null || element === document.body ? 'none' : getComputedStyle(element).outlineStyle;
    });
    expect(outline).not.toBe('none');
  }
});

test('an act that takes its own control away leaves the keyboard nearby', async ({ page }) => {
  const network = await openNetwork(page);
  const key = page.getByRole('complementary', { name: 'Search and filters' });
  const press = async (name: string) => {
    await key.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  await press('Only: Accused');
  await expect(page).toHaveURL(/kinds=accusation/);
  await expect(key.getByRole('checkbox', { name: /^Accused/ })).toBeFocused();
  await key.getByRole('button', { name: 'Filters as at the opening' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/kinds=/);
  await expect(key.getByRole('button', { name: 'Only: Disputed' }).last()).toBeFocused();
  await page.getByRole('link', { name: 'Draw all' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/level=tied/);
  await expect(network).toBeFocused();
});

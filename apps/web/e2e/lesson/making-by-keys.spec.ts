import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

/** Presses Tab until something is reached, and fails where it takes more presses than said. */
async function tabTo(page: Page, name: RegExp, most: number): Promise<void> {
  const seen: string[] = [];
  while (seen.length < most) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const isField = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
      const label = isField ? element.labels?.[0]?.textContent : null;
      return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
    });
    seen.push(focused.trim());
    if (name.test(focused.trim())) return;
  }
  throw new Error(`not reached in ${most} presses: ${name}; seen: ${seen.join(' | ')}`);
}

test('a lesson is made by keys alone', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/figures/nikolaev-l');
  await page.getByRole('button', { name: 'Add to a lesson' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Added as step 1.')).toBeVisible();
  // The palette does the same.
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Find, go, do' })).toBeVisible();
  await page.keyboard.type('add to a lesson');
  await expect(page.getByRole('option', { name: /^Add to a lesson/ })).toHaveAttribute('data-highlighted');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Added as step 2.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add to a lesson' })).toBeFocused();

  await tabTo(page, /^Open the editor$/, 8);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/edit$/);
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible();
  // Whoever skips to the content stays in the page that is open.
  await page.getByRole('link', { name: 'Skip to the content' }).focus();
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(page.locator('body[data-same-page]')).toHaveCount(1);
  await tabTo(page, /^About the lesson$/, 12);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Skip the live page$/, 20);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Title of the lesson/, 1);
  await page.keyboard.type('By keys');
  await page.getByRole('button', { name: 'About the lesson' }).focus();
  await tabTo(page, /^2\. /, 8);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Move step 2 up$/, 3);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Skip the live page$/, 12);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Caption/, 2);
  await page.keyboard.type('He fired.');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  const first = page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: /^1\. / });
  await expect(first).toHaveAttribute('aria-current', 'step');
});

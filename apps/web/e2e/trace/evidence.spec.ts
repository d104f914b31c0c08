import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

/** The pages on which ties are filtered by a form, with the fold that holds it. */
const FORMS = {
  '/trace?from=gertik&to=tukhachevsky': 'Evidence',
  '/cascade/kirov-murder': 'Evidence and ties',
};

async function unfold(page: Page, fold: string): Promise<Locator> {
  const group = page.locator('details', { has: page.locator('summary', { hasText: fold }) }).last();
  await group.locator('summary').click();
  return group;
}

for (const [path, fold] of Object.entries(FORMS)) {
  test(`${path}: a box is ticked by the space bar, and stays in sight with the focus on it`, async ({
    page,
  }) => {
    await page.goto(path);
    const group = await unfold(page, fold);
    const weak = group.getByRole('checkbox', { name: 'weak' });
    await weak.press('Space');
    await expect(page).toHaveURL(/tier=primary,secondary,tertiary,contested/);
    await expect(weak).not.toBeChecked();
    await expect(weak).toBeFocused();
  });

  test(`${path}: a work is found by its title and taken away again, by keyboard`, async ({ page }) => {
    await page.goto(path);
    const group = await unfold(page, fold);
    await group.getByRole('button', { name: 'Choose a work' }).press('Enter');
    await expect(group.getByRole('combobox', { name: 'Find a work' })).toBeFocused();
    await page.keyboard.type('origins of the great');
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/works=j-arch-getty-origins/);
    const work = group.getByRole('checkbox', { name: /^Origins of the Great Purges/ });
    await expect(work).toBeFocused();
    await expect(group.getByRole('link', { name: /^Origins of the Great Purges/ })).toBeVisible();
    await work.press('Space');
    await expect(page).not.toHaveURL(/works=/);
  });
}

test('a work that the record does not have is told, and what is left by all evidence is a press away', async ({
  page,
}) => {
  await page.goto('/cascade/kirov-murder?works=nothing');
  await expect(page.getByText('The record has no work “nothing”.')).toBeVisible();
  await page.getByRole('link', { name: 'Count all evidence' }).click();
  await expect(page).not.toHaveURL(/works=/);
  await expect(page.getByText(/^Step \d+ of/).first()).toBeVisible();
  await page.goto('/trace?from=gertik&to=tukhachevsky&works=nothing');
  await expect(page.getByText('The record has no work “nothing”.')).toBeVisible();
});

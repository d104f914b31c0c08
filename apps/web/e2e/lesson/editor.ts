import type { Browser, Locator, Page } from '@playwright/test';
import { expect } from '../fixtures.ts';

/** Three pages that draw one evening. */
export const VIEWS = ['/events/kirov-murder', '/figures/nikolaev-l', '/explore?focus=nikolaev-l'];

export const tray = (page: Page) => page.getByRole('complementary', { name: 'Lesson in the making' });
export const step = (page: Page, number: number) =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: new RegExp(`^${number}\\. `) });
export const saved = (page: Page) => expect(page.getByText(/^Saved \d/)).toBeVisible();

/** Puts three views into a new lesson, and opens the editor. */
export async function gather(page: Page, views = VIEWS): Promise<void> {
  for (const [at, view] of views.entries()) {
    await page.goto(view);
    await page.getByRole('button', { name: 'Add to a lesson' }).click();
    await expect(tray(page).getByText(`Added as step ${at + 1}.`)).toBeVisible();
  }
  await tray(page).getByRole('button', { name: 'Open the editor' }).click();
  await expect(page).toHaveURL(/\/lessons\/[a-z2-7]{12}\/edit$/);
  await expect(step(page, views.length)).toBeVisible();
}

export async function name(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'About the lesson' }).click();
  await page.getByLabel('Title of the lesson').fill(title);
}

/** @returns the dialog, which says what came of it */
export async function pressPublish(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish' });
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  return dialog;
}

/** Publishes, and gives the links. */
export async function publish(page: Page): Promise<{ read: string; teach: string; edit: string }> {
  const dialog = await pressPublish(page);
  await expect(dialog.getByText(/^Published as version/)).toBeVisible();
  const link = (label: string) => dialog.getByRole('textbox', { name: `Link: ${label}` }).inputValue();
  const links = { read: await link('Read'), teach: await link('Teach'), edit: await link('Edit') };
  await dialog.getByRole('button', { name: 'Close' }).click();
  return links;
}

/** A browser that has seen nothing of this, and all that the server says to it. */
export async function freshBrowser(browser: Browser): Promise<{ page: Page; said: () => Promise<string> }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => bodies.push(response.text().catch(() => '')));
  return { page, said: async () => (await Promise.all(bodies)).join('\n') };
}

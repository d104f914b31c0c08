import { expect, type Page } from '@playwright/test';

/** Opens a cascade and waits until its keys and buttons answer. */
export async function openCascade(page: Page, path = '/cascade/kirov-murder'): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('button', { name: /^(Play|Step)$/ })).toBeVisible();
  // The month's text comes from the server; that a key moves it shows that the page is taken over.
  await expect(page.getByRole('slider', { name: 'Month' })).toBeVisible();
}

/** How many steps there are, and which is shown. */
export async function readStep(page: Page): Promise<{ step: number; of: number }> {
  const text =
    (await page
      .getByText(/^Step \d+ of \d+/)
      .first()
      .textContent()) ?? '';
  const [, step, of] = /Step (\d+) of (\d+)/.exec(text) ?? [];
  return { step: Number(step), of: Number(of) };
}

/** Pairs of marks and names that share room on screen, as the browser measures them. A name may stand close to its own mark. */
export function findOverlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('[data-box]')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, rect: element.getBoundingClientRect() }));
    // Text boxes include leading that shows nothing.
    const slack = 1;
    const faults: string[] = [];
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const width = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
        const height = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
        if (width > slack && height > slack) {
          faults.push(`${a.element.textContent} (${a.rect.x}, ${a.rect.y}) and ${b.element.textContent}`);
        }
      }
    }
    return boxes.length === 0 ? ['nothing is drawn'] : faults;
  });
}

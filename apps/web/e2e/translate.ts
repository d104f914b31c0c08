import type { Page } from '@playwright/test';

/**
 * Replaces every text of the page as a browser's translator does: by an element with its translation, which is marked by ⟦ and ⟧.
 * @param isMerging whether texts that stand side by side become one, as in a sentence
 */
export async function translate(page: Page, isMerging = false): Promise<void> {
  await page.evaluate((isMerging) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const { currentNode: text } = walker;
      if (text instanceof Text && text.parentElement?.checkVisibility() && text.data.trim() !== '') {
        texts.push(text);
      }
    }
    for (const text of texts) {
      const { previousSibling: before } = text;
      if (isMerging && before instanceof HTMLElement && before.tagName === 'FONT') {
        before.firstElementChild?.append(`⟦${text.data}⟧`);
      } else {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.textContent = `⟦${text.data}⟧`;
        outer.append(inner);
        text.before(outer);
      }
      text.remove();
    }
  }, isMerging);
}

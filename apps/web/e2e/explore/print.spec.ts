import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { openNetwork } from './open-explore.ts';

/** What the sheets say, while they are laid out; and how many there are. */
async function print(page: Page, isLandscape: boolean) {
  // Kept as it stands on paper: the PDF itself holds glyphs, not letters.
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      document.body.dataset.printed = document.querySelector('main')?.innerText ?? '';
      document.body.dataset.svg = String(document.querySelectorAll('figure svg a').length);
    });
  });
  const pdf = await page.pdf({ format: 'A4', landscape: isLandscape });
  const printed = await page.evaluate(() => ({
    words: document.body.dataset.printed ?? '',
    names: Number(document.body.dataset.svg),
  }));
  const text = pdf.toString('latin1');
  return { ...printed, pages: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0, drawn: pagesOf(pdf) };
}

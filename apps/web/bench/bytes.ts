import { brotliCompressSync } from 'node:zlib';
import type { Browser, Response } from '@playwright/test';

/** JavaScript that a page has loaded once it rests, in kB: packed with brotli as tightly as can be, and as it came. */
export async function javascriptOf(browser: Browser, url: string): Promise<{ brotli: number; sent: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const bodies: Promise<{ brotli: number; sent: number }>[] = [];
  const onResponse = (response: Response) => {
    if (response.request().resourceType() !== 'script') return;
    bodies.push(
      Promise.all([response.body(), response.request().sizes()]).then(([body, sizes]) => ({
        brotli: brotliCompressSync(body).length / 1000,
        sent: sizes.responseBodySize / 1000,
      })),
    );
  };
  page.on('response', onResponse);
  await page.goto(url, { waitUntil: 'networkidle' });
  // What comes later, while the page is closed, is not of its start.
  page.off('response', onResponse);
  const all = await Promise.all(bodies);
  await context.close();
  const sum = (of: 'brotli' | 'sent') => all.reduce((total, each) => total + each[of], 0);
  return { brotli: sum('brotli'), sent: sum('sent') };
}

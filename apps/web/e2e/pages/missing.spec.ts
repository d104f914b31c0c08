import { ROUTES } from '@kto-kogo/address';
import { readableAddress } from '../../src/reading-pages/missing/words-of-address.ts';
import { expect, test } from '../fixtures.ts';

/** What a reader without JavaScript gets: the text of the body. */
function textOf(html: string): string {
  return html
    .replace(/^.*<body[^>]*>/s, '')
    .replace(/<script\b.*?<\/script>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

const DYNAMIC = ROUTES.filter(({ path }) => path.includes('[id]'));
const WRONG = [
  ...DYNAMIC.map(({ path }) => path.replace('[id]', 'no-such-thing')),
  ...DYNAMIC.map(({ path }) => `${path.replace('[id]', 'yezhov')}/more`),
  ...ROUTES.filter(({ path }) => path !== '/').map(({ path }) => `${path.replace('[id]', 'x')}x`),
  '/trials/kirov-murder',
  '/figures/kirov-murder',
  '/cascade/nkvd-ussr',
  '/figures/%E0%A4%A',
  '/figures/%D0%9D%D0%B8%D0%BA%D1%82%D0%BE',
  `/figures/${'a'.repeat(300)}`,
  '/explore/picture.png',
  '/explore/picture.svg/x',
];

for (const path of new Set(WRONG)) {
  test(`${path.slice(0, 60)} is a 404 that reads without JavaScript`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(404);
    const html = await response.text();
    expect(html).toMatch(/<title>Not in the record · Kto-Kogo<\/title>/);
    expect(textOf(html)).toMatch(/Nothing stands at this address\.|No cascade begins here\./);
    expect(textOf(html)).toContain(readableAddress(path));
    expect(html).toMatch(/<form [^>]*action="\/search"/);
    expect(html).toMatch(/href="\/(explore|cascade)"/);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, allowedConsole: [/status of 404/] });

  test('what was probably meant is a link, and the search is filled in', async ({ page }) => {
    await page.goto('/trials/kirov-murder');
    await expect(page.getByRole('main').getByRole('combobox')).toHaveValue('kirov murder');
    await page.getByRole('link', { name: /Murder of Sergei Kirov/ }).click();
    await expect(page).toHaveURL(/\/events\/kirov-murder$/);
    await page.goto('/cascade/sergei-kirov');
    await expect(page.getByRole('main').getByRole('listitem').getByRole('link').first()).toHaveAttribute(
      'href',
      /^\/cascade\//,
    );
  });

  // What follows the path is no part of the name that was meant.
  const names = DYNAMIC.flatMap(({ samples }) => [...samples]).filter((sample) => !sample.includes('?'));
  for (const sample of names) {
    test(`${sample} in capitals, or with a full stop, is what was meant`, async ({ page }) => {
      for (const address of [sample.toUpperCase(), `${sample}.`]) {
        const response = await page.goto(address);
        expect(response?.status()).toBe(200);
        await expect(page).toHaveURL(sample);
      }
    });
  }
});

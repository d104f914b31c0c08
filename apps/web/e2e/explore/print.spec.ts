import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { openNetwork, readCounts } from './open-explore.ts';

/** Shows the page as it goes to the printer. */
async function toPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

/** What can be read from a PDF as bytes: how many sheets, whether it holds text, whether anything is a raster image. */
async function pdfOf(page: Page, isLandscape: boolean) {
  const bytes = (await page.pdf({ format: 'A4', landscape: isLandscape })).toString('latin1');
  const count = (part: RegExp) => bytes.match(part)?.length ?? 0;
  return {
    sheets: count(/\/Type\s*\/Page\b/g),
    fonts: count(/\/ToUnicode/g),
    images: count(/\/Subtype\s*\/Image/g),
    links: count(/\/Subtype\s*\/Link/g),
  };
}

test('prints title, picture, key, and where it is found again', async ({ page }) => {
  const { names } = await readCounts(await openNetwork(page));
  await toPaper(page);
  const main = page.getByRole('main');
  await expect(main.getByText('The network', { exact: true }).last()).toBeVisible();
  await expect(
    main.getByText(/^\d+ names, \d+ of \d+ ties drawn: the most tied people\. .* All dates\./),
  ).toBeVisible();
  const figure = page.getByRole('figure');
  await expect(figure.getByRole('link')).toHaveCount(names);
  await expect(figure.getByText('Bukharin', { exact: false }).first()).toBeVisible();
  await expect(figure.getByRole('list', { name: 'Key' }).getByText('replaced')).toBeVisible();
  await expect(
    main.getByText(/record version \w{12}\. http.*\/explore, printed \d+ \w+ \d{4}\./),
  ).toBeVisible();
  await expect(page.getByRole('application')).toBeHidden();
  await expect(page.getByRole('region', { name: 'Time' })).toBeHidden();
});

for (const isLandscape of [false, true]) {
  test(`the PDF is a vector with text, ${isLandscape ? 'landscape' : 'portrait'}`, async ({ page }) => {
    const { names } = await readCounts(await openNetwork(page));
    const { sheets, fonts, images, links } = await pdfOf(page, isLandscape);
    expect(sheets).toBe(1);
    expect(fonts).toBeGreaterThan(0);
    expect(images).toBe(0);
    expect(links).toBeGreaterThanOrEqual(names);
    // What was made for paper goes with the printer.
    await expect(page.getByRole('figure')).toHaveCount(0);
    await expect(page.getByRole('application')).toBeVisible();
    // However much is drawn, and however many have no room for their names.
    await openNetwork(page, '?level=all&layout=cases&kinds=all');
    expect((await pdfOf(page, isLandscape)).sheets).toBe(1);
  });
}

test('prints the view as it stands: centre, selection, filter, dates; in light colours', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openNetwork(page, '?focus=yagoda&tie=yezhov-replaced-yagoda-as-nkvd-ussr&until=1937-06');
  await toPaper(page);
  const main = page.getByRole('main');
  await expect(main.getByText('The network around Genrikh Yagoda')).toBeVisible();
  await expect(main.getByText(/^Selected: Nikolai Yezhov replaced/)).toBeVisible();
  await expect(main.getByText(/Up to June 1937\./).first()).toBeVisible();
  const figure = page.getByRole('figure');
  await expect(figure.getByText('acted on Yagoda', { exact: true })).toBeVisible();
  const ink = await figure
    .locator('svg')
    .first()
    .evaluate((svg) => getComputedStyle(svg).fill);
  expect(ink).toBe('rgb(27, 33, 30)');
});

test('a table prints its rows beneath the same title', async ({ page }) => {
  await openNetwork(page, '?focus=yagoda');
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await toPaper(page);
  await expect(page.getByRole('main').getByText('The network around Genrikh Yagoda')).toBeVisible();
  await expect(page.getByRole('figure')).toHaveCount(0);
  await expect(page.getByRole('row').nth(5)).toBeVisible();
  expect((await pdfOf(page, false)).sheets).toBeGreaterThanOrEqual(1);
});

test('a comparison is printed whole, with where it is found again', async ({ page }) => {
  // The network is behind the dialog.
  await page.goto('/explore?select=yagoda,tukhachevsky,radek&show=comparison');
  const table = page.getByRole('dialog').getByRole('table');
  await expect(table).toBeVisible();
  await toPaper(page);
  await expect(page.getByText(/record version \w{12}\. http.*show=comparison, printed/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Close' }).last()).toBeHidden();
  const [outer, inner] = [await page.getByRole('dialog').boundingBox(), await table.boundingBox()];
  // Nothing of it is cut off.
  expect(outer?.height).toBeGreaterThanOrEqual(inner?.height ?? 0);
  await expect(page.getByRole('figure')).toHaveCount(0);
});

test('what connects those that are selected is printed with the network', async ({ page }) => {
  await openNetwork(page, '?select=yagoda,radek&show=connections');
  await toPaper(page);
  await expect(page.getByRole('figure')).toBeVisible();
  await expect(page.getByRole('heading', { name: '2 selected' })).toBeVisible();
});

test('table and list say how many ties they hold', async ({ page }) => {
  await page.goto('/explore?view=table&kinds=arrest');
  await page.waitForFunction(() => window.earlyEvents?.isLive);
  const rows = await page.getByRole('table').locator('tbody tr').count();
  await toPaper(page);
  await expect(page.getByText(new RegExp(`^${rows} ties, all that the filters keep\\.`))).toBeVisible();
});

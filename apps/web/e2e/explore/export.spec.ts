import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAxeClean, test } from '../fixtures.ts';
import { drawnNetwork, openNetwork } from './open-explore.ts';

/** Accusations of Bukharin and against him that were not forced. */
const NARROW = '?kinds=accusation&force=no&focus=bukharin';

async function exportAs(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('every format holds what the filters keep, says what it is, and its name says what it holds', async ({
  page,
}) => {
  await openNetwork(page, NARROW);
  const said = page.getByRole('status').filter({ hasText: /^Exported/ });
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const kept = page.getByRole('menuitemradio', { name: /^What the filters keep: \d+ ties/ });
  const count = Number(/(\d+) ties/.exec((await kept.textContent()) ?? '')?.[1]);
  expect(count).toBeGreaterThan(3);
  await page.keyboard.press('Escape');
  const formats = ['CSV of ties', 'CSV of people', 'GEXF', 'GraphML', 'JSON', 'CSL-JSON', 'BibTeX', 'RIS'];
  for (const format of formats) {
    const { name, bytes } = await exportAs(page, format);
    const text = bytes.toString('utf8');
    expect(name).toMatch(
      /^kto-kogo-\d+-(ties|people|works)-[0-9a-f]{8}\.(csv|gexf|graphml|json|csl\.json|bib|ris)$/,
    );
    await expect(said).toContainText(new RegExp(`^Exported \\d+ \\w+ as ${format}\\.$`));
    if (/ties/.test(name)) expect(name).toContain(`-${count}-ties-`);
    const unescaped = text.replaceAll('&amp;', '&').replaceAll('\\_', '_').replaceAll('\\&', '&');
    for (const words of ['all that the filters keep', '/explore?kinds=accusation', 'licenses/by/4.0']) {
      expect(unescaped, format).toContain(words);
    }
  }
});

test('the drawing is taken away as SVG with key, foot and metadata, and as PNG of twice its size', async ({
  page,
}) => {
  await openNetwork(page, '?focus=yezhov');
  const svg = await exportAs(page, 'SVG');
  expect(svg.name).toMatch(/^kto-kogo-picture-[0-9a-f]{8}\.svg$/);
  const read = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'image/svg+xml');
    const { documentElement: root } = document;
    const texts = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
    return {
      title: document.querySelector('title')?.textContent,
      metadata: document.querySelector('metadata')?.textContent,
      texts,
      width: Number(root.getAttribute('width')),
      height: Number(root.getAttribute('height')),
      links: document.querySelectorAll('a').length,
    };
  }, svg.bytes.toString('utf8'));
  expect(read.title).toBe('The network around Nikolai Yezhov');
  expect(read.metadata).toContain('Creative Commons Attribution 4.0');
  expect(read.texts).toEqual(expect.arrayContaining(['executed', 'Yezhov']));
  expect(read.texts.some((text) => text?.includes('record version'))).toBe(true);
  expect(read.links).toBeGreaterThan(10);
  const png = await exportAs(page, 'PNG');
  const drawn = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4) {
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    }
    return { width: bitmap.width, height: bitmap.height, colours: colours.size };
  }, png.bytes.toString('base64'));
  expect([drawn.width, drawn.height]).toEqual([2 * read.width, 2 * read.height]);
  expect(drawn.colours).toBeGreaterThan(50);
  expect(png.bytes.toString('utf8')).toContain('Creative Commons Attribution 4.0');
});

test('the menu works by keyboard, says what each format is for, and is clean', async ({ page }) => {
  await openNetwork(page);
  await page.getByRole('button', { name: 'Export', exact: true }).focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('menu', { name: 'Export' });
  await expect(menu).toBeVisible();
  await expect(menu.getByRole('menuitem', { name: 'GEXF' })).toContainText('Gephi');
  await expectAxeClean(page);
  // Typed, the beginning of a name leads to it.
  await page.keyboard.type('cite');
  await expect(menu.getByRole('menuitem', { name: 'Cite this view' })).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Cite this view' });
  await expect(dialog.getByRole('textbox', { name: 'Text' })).toHaveValue(
    /Kto-Kogo, record version [0-9a-f]{12}/,
  );
  await expect(dialog.getByRole('textbox', { name: 'BibTeX' })).toHaveValue(/^@misc\{kto-kogo/);
  await expectAxeClean(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test.describe('where the record does not answer', () => {
  test.use({ allowedConsole: [/503/] });

  test('an export that fails says so and can be tried again, and one that takes long can be ended', async ({
    page,
  }) => {
    await openNetwork(page, NARROW);
    const fail = (url: URL) => url.pathname === '/graphql';
    await page.route(fail, (route) => route.fulfill({ status: 503, body: 'away' }));
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: 'GEXF', exact: true }).click();
    const box = page.getByRole('region', { name: 'Export' });
    await expect(box.getByRole('alert')).toContainText('The record did not answer');
    await page.unroute(fail);
    await page.route(fail, () => undefined);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('progressbar', { name: 'Read so far' })).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(box).toBeHidden();
    await page.unroute(fail);
    const { bytes } = await exportAs(page, 'GEXF');
    expect(bytes.toString('utf8')).toContain('<gexf');
  });
});

test('a claim is cited by the works that it rests on', async ({ page }) => {
  await page.goto('/explore?tie=radek-accused-bukharin-1936-12');
  await drawnNetwork(page);
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite this claim' });
  await expect(dialog.getByRole('textbox', { name: 'Text' })).toHaveValue(
    /Rests on: .+Recorded in: Kto-Kogo/s,
  );
  const csl = JSON.parse(await dialog.getByRole('textbox', { name: 'CSL-JSON' }).inputValue());
  expect(csl.length).toBeGreaterThan(1);
  expect(csl.at(-1).title).toContain('Radek');
  await expectAxeClean(page);
});

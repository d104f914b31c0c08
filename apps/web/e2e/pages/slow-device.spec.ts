import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { openWithoutScripts } from '../open-without-scripts.ts';

const SLOWED = 6;

// A style sheet of the next page waits for the slow processor longer than Chromium expects.
test.use({ allowedConsole: [/was preloaded using link preload but not used/] });

/** A phone of some years ago. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
}

/** Opens a page whose scripts have come but not run: what is done next meets React in the middle of hydration. */
async function openAsReactBegins(page: Page, path: string, before: () => Promise<void>): Promise<void> {
  const release = await openWithoutScripts(page, path);
  await slowDown(page);
  await before();
  release();
  await page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith('_reactListening')));
}

test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

test('Enter in the search box as React begins', async ({ page }) => {
  await openAsReactBegins(page, '/figures', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('Yezhov');
  });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=Yezhov$/);
});

test('Enter in a question as React begins', async ({ page }) => {
  await openAsReactBegins(page, '/trace?to=tukhachevsky', async () => {
    await page.getByRole('combobox', { name: 'From' }).pressSequentially('Artem Gertik');
  });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=gertik&to=tukhachevsky/);
});

/** Presses Enter in the field that has the focus, in the very moment in which React begins to listen: the key makes it hydrate. */
async function pressEnterAtOnce(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const isListening = Object.keys(document).some((key) => key.startsWith('_reactListening'));
      if (!isListening) return port2.postMessage(null);
      const field = document.activeElement;
      if (!(field instanceof HTMLInputElement)) return;
      const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
      if (field.dispatchEvent(enter)) field.form?.requestSubmit();
    };
    port2.postMessage(null);
  });
}

test('Enter in the search box makes React hydrate', async ({ page }) => {
  const release = await openWithoutScripts(page, '/figures');
  await page.keyboard.press('/');
  await page.keyboard.type('Yezhov');
  await pressEnterAtOnce(page);
  release();
  await expect(page).toHaveURL(/\/search\?q=Yezhov$/);
});

test('Enter in a question makes React hydrate', async ({ page }) => {
  const release = await openWithoutScripts(page, '/trace?to=tukhachevsky');
  await page.getByRole('combobox', { name: 'From' }).pressSequentially('Artem Gertik');
  await pressEnterAtOnce(page);
  release();
  await expect(page).toHaveURL(/from=gertik&to=tukhachevsky/);
});

test('a tick as React begins', async ({ page }) => {
  await openAsReactBegins(page, '/explore?view=list', async () => {});
  await page.getByRole('checkbox', { name: /^Replaced/ }).uncheck();
  await expect(page).toHaveURL(/kinds=/);
  await expect(page.getByRole('checkbox', { name: /^Replaced/ })).not.toBeChecked();
});

test('ticks of a plain form hold', async ({ page }) => {
  await openAsReactBegins(page, '/figures', async () => {
    await page.getByRole('checkbox', { name: 'suicide' }).check();
    await page.getByLabel('Order by').selectOption('TIES');
  });
  await expect(page.getByRole('checkbox', { name: 'suicide' })).toBeChecked();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page).toHaveURL(/fate=SUICIDE&order=TIES|order=TIES.*fate=SUICIDE/);
});

test('a step and a link while the page is being taken over', async ({ page }) => {
  await openAsReactBegins(page, '/cascade/kirov-murder?step=5', async () => {});
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/step=6/);
  await page.getByRole('link', { name: 'About', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About the record');
});

test('the focus and the pointer light up a term', async ({ page }) => {
  await openAsReactBegins(page, '/succession?sphere=ECONOMY', async () => {});
  await page
    .getByRole('link', { name: /^Lazar Kaganovich/ })
    .first()
    .hover();
  await expect(page.locator('[data-holder="kaganovich"][data-lit]:visible').first()).toBeVisible();
});

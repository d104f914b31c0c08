import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { openWithoutScripts } from '../open-without-scripts.ts';

const SLOWED = 6;

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
  await expect(page).toHaveURL(/\/figures\/yezhov$/);
});

test('Enter in a question as React begins', async ({ page }) => {
  await openAsReactBegins(page, '/trace?to=tukhachevsky', async () => {
    await page.getByRole('combobox', { name: 'From' }).pressSequentially('Artem Gertik');
  });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=gertik&to=tukhachevsky/);
});

/** Acts in the page in the very moment in which React begins to listen: that makes it hydrate. */
async function actAtOnce(page: Page, act: () => void): Promise<void> {
  await page.evaluate(`(${whenReactListens})(${act})`);
}

function whenReactListens(act: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const isListening = Object.keys(document).some((key) => key.startsWith('_reactListening'));
    if (isListening) act();
    else port2.postMessage(null);
  };
  port2.postMessage(null);
}

function pressEnter(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) return;
  const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  if (field.dispatchEvent(enter)) field.form?.requestSubmit();
}

test('Enter in the search box makes React hydrate', async ({ page }) => {
  const release = await openWithoutScripts(page, '/figures');
  await page.keyboard.press('/');
  await page.keyboard.type('Yezhov');
  await actAtOnce(page, pressEnter);
  release();
  await expect(page).toHaveURL(/\/figures\/yezhov$/);
});

test('Enter in a question makes React hydrate', async ({ page }) => {
  const release = await openWithoutScripts(page, '/trace?to=tukhachevsky');
  await page.getByRole('combobox', { name: 'From' }).pressSequentially('Artem Gertik');
  await actAtOnce(page, pressEnter);
  release();
  await expect(page).toHaveURL(/from=gertik&to=tukhachevsky/);
});

test('a tick as React begins', async ({ page }) => {
  await openAsReactBegins(page, '/explore?view=list', async () => {});
  await page.getByRole('checkbox', { name: /^Replaced/ }).uncheck();
  await expect(page).toHaveURL(/kinds=/);
  await expect(page.getByRole('checkbox', { name: /^Replaced/ })).not.toBeChecked();
});

// As voice control and screen readers tick: by a click without a pointer.
for (const path of [
  '/figures',
  '/explore?view=table',
  '/cascade/kirov-murder',
  '/trace?from=radek&to=stalin',
]) {
  test(`a tick makes React hydrate, and holds: ${path}`, async ({ page }) => {
    const release = await openWithoutScripts(page, path);
    const box = page.locator('main input[type=checkbox]').first();
    const isTicked = await box.isChecked();
    await actAtOnce(page, () => document.querySelector<HTMLElement>('main input[type=checkbox]')?.click());
    release();
    await page.waitForFunction(() => window.earlyEvents?.isLive);
    await expect(box).toBeChecked({ checked: !isTicked });
    // Whatever else React has to do is done when it responds to the next tick.
    await box.evaluate((input: HTMLInputElement) => input.click());
    await expect(box).toBeChecked({ checked: isTicked });
  });
}

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
  await page.getByText('Menu', { exact: true }).click();
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

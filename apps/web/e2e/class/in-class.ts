import type { BrowserContextOptions, Locator, Page } from '@playwright/test';
import { test as base, expect } from '../fixtures.ts';

export const LESSON = 'who-replaced-whom-nkvd';
export const DESK = `/lessons/${LESSON}/present`;
/** Of its first steps: one asks to point, one to choose, one for words. */
const TITLES = ['Three men, one office', 'A telegram from Sochi', 'Seven voices, one month'];

/** The heading of a step, as a pupil sees it. */
export const stepOf = (page: Page, step: number): Locator =>
  page.getByRole('heading', { name: `${step}. ${TITLES[step - 1] ?? ''}` });

export const panelOf = (desk: Page): Locator => desk.getByRole('region', { name: 'Class', exact: true });

export async function codeIn(panel: Locator): Promise<string> {
  const spaced = await panel.getByText(/^[2-9A-Z]{3} [2-9A-Z]{3}$/).textContent();
  return (spaced ?? '').replace(' ', '');
}

/** @param base where another than the site's own is used */
export async function join(page: Page, code: string, name: string, base = ''): Promise<void> {
  await page.goto(`${base}/j/${code}`);
  await page.getByRole('textbox', { name: /name/i }).fill(name);
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByRole('heading', { name: /^You are in/ })).toBeVisible();
}

/** A class that is open, with the key that the desk keeps. */
export type Taught = { desk: Page; panel: Locator; code: string; key: string };

type Fixtures = {
  /** Where the product is, as pupils reach it. */
  site: string;
  /** A page on a device of its own. */
  device: (options?: BrowserContextOptions) => Promise<Page>;
  taught: Taught;
};

export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** A class on the product that all tests share, which nobody kills: by the name by which pupils reach it, from devices of their own. */
export const test = base.extend<Fixtures>({
  baseURL: async ({ baseURL }, use) => use((baseURL ?? '').replace('localhost', 'kto-kogo.test')),
  site: async ({ baseURL }, use) => use(baseURL ?? ''),
  async device({ browser, site }, use) {
    const closing: (() => Promise<void>)[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({
        ...{ baseURL: site, reducedMotion: 'reduce' },
        ...options,
      });
      closing.push(() => context.close());
      return context.newPage();
    });
    for (const close of closing) await close();
  },
  async taught({ page: desk, site }, use) {
    await desk.setViewportSize({ width: 1280, height: 800 });
    await desk.goto(DESK);
    await desk.getByRole('button', { name: 'Open a class' }).click();
    const panel = panelOf(desk);
    const code = await codeIn(panel);
    const { room, key } = await keptRoom(desk);
    await use({ desk, panel, code, key });
    // Of one address thirty are opened in an hour; none is left open.
    await fetch(`${site.replace('kto-kogo.test', 'localhost')}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: `mutation { endRoom(room: "${room}") }` }),
    });
  },
});

/** What a desk keeps of its class. */
async function keptRoom(desk: Page): Promise<{ room: string; key: string }> {
  const [kept] = JSON.parse(
    (await desk.evaluate(() => localStorage.getItem('kto-kogo-taught-rooms'))) ?? '[]',
  );
  return kept;
}

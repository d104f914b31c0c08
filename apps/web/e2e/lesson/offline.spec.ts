import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import type { APIRequestContext, Page, TestInfo } from '@playwright/test';
import { expect, expectAxeClean, test } from '../fixtures.ts';

/** On a busy machine; one test makes every file. */
test.describe.configure({ timeout: 300_000 });

const MOST_BYTES = 2_000_000;
const LESSON = 'cascade-of-1937';

/** Saves the file of a lesson to a disk, and gives its address there. */
async function take(request: APIRequestContext, id: string, info: TestInfo): Promise<string> {
  const response = await request.get(`/lessons/${id}/offline`);
  expect(response.status()).toBe(200);
  expect(response.headers()['content-disposition']).toBe(`attachment; filename="${id}.html"`);
  const body = await response.body();
  expect(body.length).toBeLessThan(MOST_BYTES);
  const path = info.outputPath(`${id}.html`);
  await writeFile(path, body);
  return pathToFileURL(path).href;
}

/** Opens a file, and gives what it asks for beyond itself. */
async function open(page: Page, address: string): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (url !== address && !url.startsWith('data:')) asked.push(url);
  });
  await page.context().setOffline(true);
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  return asked;
}

test('every lesson is one small file, which opens from a disk and asks for nothing', async ({
  page,
  request,
}, info) => {
  for (const { id, title, steps } of theRecord.lessons) {
    expect.soft(await open(page, await take(request, id, info)), id).toEqual([]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('[data-steps] > section')).toHaveCount(steps.length);
  }
});

test('from a disk it is read step by step, by keys and by buttons, and looks as the site does', async ({
  page,
  request,
  baseURL,
}, info) => {
  await open(page, await take(request, LESSON, info));
  const steps = page.locator('[data-steps] > section');
  const of = await steps.count();
  await expect(steps.last()).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status')).toHaveText(`Step 1 of ${of}`);
  await expect(steps.locator('visible=true')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: /^2\. / })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: 'Back' })).toBeDisabled();
  await page.getByRole('button', { name: 'Next' }).click();
  const question = steps.nth(1).locator('details', { hasText: 'Answer' });
  await expect(question).not.toHaveAttribute('open');
  await question.getByText('Answer', { exact: true }).click();
  await expect(question).toContainText('One date is uncertain');
  await expectAxeClean(page);
  await page.getByRole('button', { name: 'All steps' }).click();
  await expect(steps.last()).toBeVisible();
  const fonts = await page.evaluate(
    () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
  );
  expect(fonts).toBeGreaterThanOrEqual(2);
  await expect(page.getByRole('link', { name: 'the lesson itself' })).toHaveAttribute(
    'href',
    `${baseURL}/lessons/${LESSON}`,
  );
  const groundOf = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await groundOf();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await groundOf()).not.toBe(light);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all steps of a file stand below each other, and nothing that does nothing', async ({
    page,
    request,
  }, info) => {
    await page.goto(await take(request, LESSON, info));
    const steps = page.locator('[data-steps] > section');
    for (const step of await steps.all()) await expect(step).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByText('Answer', { exact: true }).first().click();
    await expect(page.locator('details[open]')).toHaveCount(1);
  });
});

test('of what is no lesson there is no file', async ({ request }) => {
  const response = await request.get('/lessons/nothing/offline');
  expect(response.status()).toBe(404);
  expect(response.headers()['content-disposition']).toBeUndefined();
  expect(await response.text()).toContain('Nothing stands at this address.');
});

import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { middleOf, swipe } from '../touch.ts';

const LESSON = '/lessons/who-replaced-whom-nkvd';
const stepAddress = (number: number) => `${LESSON}/read?step=who-replaced-whom-nkvd-0${number}`;

test('a lesson is read by button and by key, and begins where it was left', async ({ page }) => {
  await page.goto(LESSON);
  await page.getByRole('link', { name: 'Read it step by step' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1. Three men, one office');
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2. A telegram from Sochi');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3. Seven voices, one month');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2. A telegram from Sochi');
  // The arrows of a choice choose.
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await expect(page).toHaveURL(stepAddress(2));
  await page.goto(LESSON);
  await page.getByRole('link', { name: 'Go on at step 2 of 9' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2. A telegram from Sochi');
  // Opened at its beginning it does not forget, however often.
  await page.goto(`${LESSON}/read`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1. Three men, one office');
  await page.getByText('You were at step 2 of 9.').getByRole('link', { name: 'Go on there' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2. A telegram from Sochi');
  // A step that is mistyped neither; a number is one that people write.
  await page.goto(`${LESSON}/read?step=99`);
  await expect(page.getByText('“step=99” is no step of this lesson')).toBeVisible();
  await expect(page.getByText('You were at step 2 of 9.')).toBeVisible();
  await page.goto(`${LESSON}/read?step=3`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^3\. /);
});

test('choosing somebody explores, the way back leads to the step, and what was explored is not lost', async ({
  page,
}) => {
  await page.goto(stepAddress(4));
  const drawn = page.getByRole('region', { name: 'Drawn: Whom Yezhov had arrested' });
  await drawn.getByRole('link', { name: /^Karl Pauker/ }).click();
  await expect(page).toHaveURL(/\/explore\?.*pauker/);
  const lesson = page.getByRole('complementary', { name: 'Lesson' });
  await expect(lesson).toContainText('Who replaced whom at the NKVD');
  await page.goto('/figures/pauker');
  await lesson.getByRole('link', { name: 'Back to step 4 of 9' }).click();
  await expect(page).toHaveURL(stepAddress(4));
  await expect(lesson).toBeHidden();
  await page.getByRole('link', { name: /^Return to what you were looking at: Karl Pauker/ }).click();
  await expect(page).toHaveURL('/figures/pauker');
  await lesson.getByRole('button', { name: 'Leave the lesson' }).click();
  await expect(lesson).toBeHidden();
});

test('a question is answered and explained, and a reading is laid over the step', async ({ page }) => {
  await page.goto(stepAddress(2));
  await expect(page.getByText('Not so. The answer is:')).toBeHidden();
  await page.getByRole('radio', { name: 'That the telegram was sent' }).check();
  await page.getByRole('button', { name: 'Answer' }).click();
  await expect(page.getByText('Not so. The answer is:')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${LESSON}/read\\?.*answered=who-replaced-whom-nkvd-02`));
  await page.getByText('Through a historian’s reading', { exact: true }).click();
  await page.getByLabel('Look through a historian’s reading').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Look' }).click();
  await expect(page.getByRole('region', { name: 'What the lens says' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a sweep over words or drawing turns the step, and nothing is wider than the phone', async ({
    page,
  }) => {
    await page.goto(stepAddress(1));
    await page.waitForFunction(() => window.earlyEvents?.isLive);
    await sweep(page, page.getByText(/^One desk, three men/), -180);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('2. A telegram from Sochi');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await sweep(page, page.getByRole('region', { name: /^Drawn/ }), 180);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('1. Three men, one office');
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('steps are turned by links, and an answer is explained', async ({ page }) => {
    await page.goto(stepAddress(1));
    await page.getByRole('link', { name: 'Next' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('2. A telegram from Sochi');
    await expect(
      page.getByRole('group', { name: /^The network around Genrikh Yagoda/ }).first(),
    ).toBeVisible();
    await page.getByRole('radio', { name: 'What the telegram says about Yagoda' }).check();
    await page.getByRole('button', { name: 'Answer' }).click();
    await expect(page.getByText('Right.', { exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('2. A telegram from Sochi');
  });
});

/** A finger, `by` px to the right. */
async function sweep(page: Page, over: Locator, by: number): Promise<void> {
  const from = await middleOf(over);
  await swipe(page, from, { x: from.x + by, y: from.y });
}

test('each of several quick presses is a step', async ({ page }) => {
  await page.goto('/lessons/who-killed-kirov/read?step=who-killed-kirov-03');
  const next = page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Next' });
  for (let press = 0; press < 3; press += 1) await next.click();
  await expect(page).toHaveURL(/step=who-killed-kirov-06$/);
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/step=who-killed-kirov-10$/);
  for (let press = 0; press < 2; press += 1) await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/step=who-killed-kirov-08$/);
});

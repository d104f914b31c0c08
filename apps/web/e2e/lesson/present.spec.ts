import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

const LESSON = 'who-replaced-whom-nkvd';
const DESK = `/lessons/${LESSON}/present`;

async function openAudience(context: BrowserContext, desk: Page): Promise<Page> {
  const [audience] = await Promise.all([
    context.waitForEvent('page'),
    desk.getByRole('link', { name: 'Open it' }).click(),
  ]);
  return audience;
}

const stepOf = (audience: Page) => audience.getByRole('status').first();
const counted = (desk: Page) => desk.getByText(/^Step \d+ of 9$/);

test('two windows go in step: by key and clicker, blank, pointed at, asked; a lost network changes nothing', async ({
  page: desk,
  context,
}) => {
  await desk.goto(DESK);
  const audience = await openAudience(context, desk);
  await audience.setViewportSize({ width: 1920, height: 1080 });
  await expect(stepOf(audience)).toHaveText('Step 1 of 9. Three men, one office');
  await expect(desk.getByText('Audience window: shown')).toBeVisible();
  // Once both are loaded nothing more is asked for.
  await context.setOffline(true);
  await desk.keyboard.press('PageDown');
  await expect(stepOf(audience)).toHaveText('Step 2 of 9. A telegram from Sochi');
  // A key held down moves one step.
  await desk.keyboard.down('ArrowRight');
  await desk.keyboard.down('ArrowRight');
  await desk.keyboard.down('ArrowRight');
  await desk.keyboard.up('ArrowRight');
  await expect(stepOf(audience)).toHaveText('Step 3 of 9. Seven voices, one month');
  await expect(counted(desk)).toHaveText('Step 3 of 9');
  // The clicker's window is the one in front.
  await audience.keyboard.press('PageUp');
  await expect(counted(desk)).toHaveText('Step 2 of 9');
  await desk.keyboard.press('b');
  await expect(audience.getByText('Late September 1936')).toBeHidden();
  await desk.getByRole('button', { name: 'Blank' }).click();
  await expect(audience.getByText('Late September 1936')).toBeVisible();

  await desk
    .getByRole('region', { name: 'What the class sees' })
    .getByRole('link', { name: /^Joseph Stalin/ })
    .click();
  await expect(audience.locator('a[data-chosen]')).toHaveAttribute('aria-label', /^Joseph Stalin/);
  await expect(desk).toHaveURL(DESK);

  await expect(audience.getByText('What is disputed about this line?')).toBeHidden();
  await desk.getByRole('button', { name: 'Ask the class' }).click();
  await expect(audience.getByText('What is disputed about this line?')).toBeVisible();
  await desk.getByRole('button', { name: 'Show the answer' }).click();
  await expect(audience.getByText('What the telegram says about Yagoda').last()).toBeVisible();

  const size = () =>
    audience.locator('[style*="scale"]').evaluate((each) => each.getBoundingClientRect().width);
  const before = await size();
  await desk.keyboard.press('+');
  await expect.poll(size).toBeGreaterThan(1.1 * before);
});

test('it survives: a reload of either window, a closed audience, a window held back, a doubled desk', async ({
  page: desk,
  context,
}) => {
  await desk.addInitScript(() => {
    window.open = () => null;
  });
  await desk.goto(DESK);
  await desk.getByRole('link', { name: 'Open it' }).click();
  await expect(desk.getByText('The browser held it back')).toBeVisible();
  const audience = await openAudience(context, desk);
  await desk.bringToFront();
  await desk.keyboard.press('ArrowRight');
  await expect(stepOf(audience)).toHaveText('Step 2 of 9. A telegram from Sochi');
  await audience.reload();
  await expect(stepOf(audience)).toHaveText('Step 2 of 9. A telegram from Sochi');
  await desk.reload();
  await expect(counted(desk)).toHaveText('Step 2 of 9');
  await expect(stepOf(audience)).toHaveText('Step 2 of 9. A telegram from Sochi');
  await desk.keyboard.press('ArrowRight');
  await expect(stepOf(audience)).toHaveText('Step 3 of 9. Seven voices, one month');

  // A doubled tab has the session too: the second desk gives way until it is asked to steer.
  const stored = await desk.evaluate(() => ({ ...sessionStorage }));
  const second = await context.newPage();
  await second.addInitScript((kept) => {
    for (const [key, value] of Object.entries(kept)) sessionStorage.setItem(key, value);
  }, stored);
  await second.goto(DESK);
  await expect(second.getByText('Another window steers')).toBeVisible();
  await second.getByRole('button', { name: 'Steer here instead' }).click();
  await expect(desk.getByText('Another window steers')).toBeVisible();
  await second.keyboard.press('ArrowRight');
  await expect(stepOf(audience)).toHaveText(/^Step 4 of 9/);
  await expect(counted(desk)).toHaveText('Step 4 of 9');
  // The second goes: the first steers from there by itself, also when it is loaded anew.
  await second.close();
  await expect(desk.getByText('Another window steers')).toBeHidden();
  await desk.keyboard.press('ArrowRight');
  await expect(stepOf(audience)).toHaveText(/^Step 5 of 9/);
  await desk.reload();
  await desk.keyboard.press('ArrowRight');
  await expect(stepOf(audience)).toHaveText(/^Step 6 of 9/);
  await audience.close();
  await expect(desk.getByText('Audience window: closed')).toBeVisible();
});

test('what only the teacher looks at is not shown, and is shown when it is meant to be', async ({
  page: desk,
  context,
}) => {
  await desk.goto(DESK);
  const audience = await openAudience(context, desk);
  await expect(stepOf(audience)).toHaveText(/^Step 1 of 9/);
  await desk.getByRole('checkbox', { name: 'Look ahead privately' }).check();
  await desk.getByRole('button', { name: '5. The same ladder in one city' }).click();
  await expect(desk.getByRole('region', { name: 'Only you see this' })).toContainText(
    'What happened at the top',
  );
  await expect(desk.getByText('Only you see this. The class is at step 1')).toBeVisible();
  // All beside the preview is of the same step.
  await expect(desk.getByRole('region', { name: 'Next' })).toContainText('Next, step 6');
  await expect(stepOf(audience)).toHaveText(/^Step 1 of 9/);
  await desk.getByRole('button', { name: 'Show it to the class' }).click();
  await expect(stepOf(audience)).toHaveText('Step 5 of 9. The same ladder in one city');
  await expect(desk.getByRole('timer')).not.toHaveText('0:00');
});

test('all larger keeps every name of a few people in sight, above a caption that leaves them room', async ({
  page: desk,
  context,
}) => {
  await desk.goto('/lessons/who-killed-kirov/present');
  const audience = await openAudience(context, desk);
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
  ]) {
    await audience.setViewportSize(size);
    for (const number of [2, 3, 6, 7]) {
      await desk.getByRole('button', { name: new RegExp(`^${number}\\. `) }).click();
      await expect(stepOf(audience)).toHaveText(new RegExp(`^Step ${number} of`));
      const before = await seenOf(audience);
      for (let presses = 1; presses <= 5; presses += 1) {
        await desk.keyboard.press('+');
        await expect(async () => {
          const { names, stage, letters } = await seenOf(audience);
          for (const { left, right, top, bottom } of names)
            expect([left >= 0, right <= stage.right, top >= 0, bottom <= stage.bottom]).toEqual(
              Array(4).fill(true),
            );
          expect(stage.bottom).toBeGreaterThan(0.5 * size.height);
          if (presses === 1) expect(letters).toBeGreaterThan(before.letters);
        }).toPass();
      }
      for (let presses = 1; presses <= 5; presses += 1) await desk.keyboard.press('-');
    }
  }
});

/** What a class sees of a network: its names and marks, the room for the drawing, and how high its caption's letters are, in px. */
async function seenOf(audience: Page) {
  return await audience.locator('svg[role="group"]').evaluate((svg) => {
    const sides = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom });
    const frame = svg.closest('[class*="stage"]') ?? svg;
    const caption = document.querySelector('[class*="caption"]') ?? svg;
    return {
      names: [...svg.querySelectorAll('a')].map((link) => sides(link.getBoundingClientRect())),
      stage: sides(frame.getBoundingClientRect()),
      letters: Number.parseFloat(getComputedStyle(caption).fontSize),
    };
  });
}

test('a crowd is pushed by buttons, and all larger keeps the middle', async ({ page: desk, context }) => {
  await desk.goto('/lessons/who-killed-kirov/present');
  const audience = await openAudience(context, desk);
  await audience.setViewportSize({ width: 1920, height: 1080 });
  await desk.getByRole('button', { name: /^11\. / }).click();
  const drawn = audience.getByRole('img', { name: /^Cascade from/, includeHidden: true });
  const leftOf = async () => (await drawn.boundingBox())?.x ?? 0;
  await expect(stepOf(audience)).toHaveText(/^Step 11 of/);
  await expect.poll(leftOf).toBeGreaterThanOrEqual(0);
  await desk.getByRole('button', { name: 'To what is on the right' }).click();
  await expect.poll(leftOf).toBeLessThan(-100);
  const pushed = await leftOf();
  await desk.keyboard.press('+');
  await expect.poll(leftOf).toBeLessThan(pushed);
  await desk.getByRole('button', { name: 'To what is on the left' }).click();
  await desk.getByRole('button', { name: 'To what is on the left' }).click();
  await expect.poll(leftOf).toBeGreaterThanOrEqual(0);
});

test('a desk in the hand has no preview', async ({ page: desk }) => {
  await desk.setViewportSize({ width: 390, height: 844 });
  await desk.goto(DESK);
  await expect(desk.getByRole('heading', { name: 'Your note, not shown' })).toBeInViewport();
  await expect(desk.locator('[class*="stage"] svg').first()).toBeHidden();
});

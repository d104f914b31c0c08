import type { Locator } from '@playwright/test';
import { expect, expectAxeClean, test } from '../fixtures.ts';
import { findOverlaps, openCascade, readStep } from './open-cascade.ts';

const SCREENS = [
  { name: 'at 1440', viewport: { width: 1440, height: 900 }, hasTouch: false },
  { name: 'at 390', viewport: { width: 390, height: 844 }, hasTouch: true },
] as const;

/** Playing takes its time, and every step goes on as the one before. */
const PLAY_FROM = 75;

for (const { name, viewport, hasTouch } of SCREENS) {
  test.describe(name, () => {
    test.use({ viewport, hasTouch, contextOptions: { reducedMotion: 'no-preference' } });

    test('the question of home opens Kirov’s murder, which plays to the end with nothing overlapping', async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.goto('/');
      await page.getByRole('link', { name: 'How did one murder lead to hundreds of arrests?' }).click();
      await expect(page).toHaveURL(/\/cascade\/kirov-murder$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Murder of Sergei Kirov');
      expect((await readStep(page)).step).toBe(1);
      await openCascade(page, `/cascade/kirov-murder?step=${PLAY_FROM}`);
      await page.getByLabel('Speed').selectOption('4');
      await page.getByRole('button', { name: 'Play' }).click();
      await expect(page).toHaveURL(/step=\d+/);
      expect(await findOverlaps(page)).toEqual([]);
      await expect(page.getByRole('button', { name: 'Pause' })).toBeHidden({ timeout: 120_000 });
      const { step, of } = await readStep(page);
      expect(of).toBeGreaterThan(60);
      expect(step).toBe(of);
      await expect(page).toHaveURL(new RegExp(`step=${of}$`));
      expect(await findOverlaps(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        viewport.width,
      );
    });

    test('in the middle too nothing overlaps, and everybody can read it', async ({ page }) => {
      await openCascade(page, '/cascade/kirov-murder?step=40&force=all');
      expect(await findOverlaps(page)).toEqual([]);
      await expectAxeClean(page);
    });
  });
}

test.describe('while it plays', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a link leads where it says, and back leads to the step it was left at', async ({ page }) => {
    await openCascade(page);
    await page.getByRole('button', { name: 'Play' }).click();
    await expect(page).toHaveURL(/step=[3-9]/);
    await page.getByText('Menu', { exact: true }).click();
    await page.getByRole('link', { name: 'About', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('About the record');
    await page.goBack();
    await expect(page).toHaveURL(/step=/);
    await expect(page.getByText(/^Step \d+ of/).first()).not.toContainText('Step 1 of');
  });

  for (const [way, turnTo] of [
    ['pointer', (term: Locator) => term.hover()],
    ['focus', (term: Locator) => term.focus()],
  ] as const) {
    test(`a term that the ${way} turns to pauses and shows what it means, and Space goes on`, async ({
      page,
    }) => {
      await openCascade(page, '/cascade/kirov-murder?step=10');
      const pause = page.getByRole('button', { name: 'Pause' });
      await expect(async () => {
        await page.keyboard.press(' ');
        await expect(pause).toBeVisible({ timeout: 500 });
      }).toPass();
      await turnTo(page.getByRole('region', { name: 'The step' }).getByRole('link', { name: / order$/ }));
      await expect(page.getByRole('link', { name: 'In the glossary' })).toBeVisible();
      await expect(pause).toBeHidden();
      const { step } = await readStep(page);
      await page.keyboard.press(' ');
      await expect(async () => expect((await readStep(page)).step).toBeGreaterThan(step + 2)).toPass();
    });
  }
});

test('the focus stays with the step when the term that had it is not in the next', async ({ page }) => {
  await openCascade(page, '/cascade/kirov-murder?step=28');
  const step = page.getByRole('region', { name: 'The step' });
  await step.getByRole('link', { name: 'opposition', exact: true }).focus();
  await expect(async () => {
    await page.keyboard.press('ArrowLeft');
    await expect(step.getByText(/^Step 2[0-7] of/)).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(step).toBeFocused();
});

test('for readers who ask for less motion play is a step', async ({ page }) => {
  await openCascade(page, '/cascade/kirov-murder?step=10');
  await page.getByRole('button', { name: 'Step', exact: true }).click();
  await expect(page).toHaveURL(/step=11/);
  await expect(page.getByRole('button', { name: 'Pause' })).toHaveCount(0);
  await expect(page.getByLabel('Speed')).toHaveCount(0);
});

test('keys step, go to the ends and by month, and the help lists them', async ({ page }) => {
  await openCascade(page, '/cascade/kirov-murder?step=20');
  await expect(async () => {
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/step=2[1-9]/, { timeout: 500 });
  }).toPass();
  const { step } = await readStep(page);
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(new RegExp(`step=${step - 1}$`));
  await expect(page.locator('[aria-live="polite"]').first()).toContainText(`Step ${step - 1} of`);
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/kirov-murder$/);
  await page.getByRole('slider', { name: 'Month' }).focus();
  await page.keyboard.press('ArrowRight');
  const month = await page.getByRole('slider', { name: 'Month' }).getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('slider', { name: 'Month' })).not.toHaveAttribute(
    'aria-valuetext',
    month ?? '',
  );
  await page.keyboard.press('End');
  const { of } = await readStep(page);
  await expect(page).toHaveURL(new RegExp(`step=${of}$`));
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' }).getByText('Play or pause')).toBeVisible();
});

test('each step links its own terms', async ({ page }) => {
  await openCascade(page, '/cascade/kirov-murder?step=28');
  const step = page.getByRole('region', { name: 'The step' });
  const term = step.getByRole('link', { name: 'opposition', exact: true });
  await expect(term).toHaveCount(1);
  await term.hover();
  await expect(page.getByRole('link', { name: 'In the glossary' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowLeft');
  await expect(step.getByText('Step 27 of')).toBeVisible();
  await expect(term).toHaveCount(0);
});

test('shown large it is all drawing, steps by keys, and Esc leaves', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openCascade(page, '/cascade/kirov-murder?step=40');
  const frame = page.getByRole('region', { name: 'The view' });
  const name = frame.locator('[data-step="40"] text');
  // The whole height of the drawing is in sight, and so is the step.
  await expect
    .poll(() => frame.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
    .toBeLessThanOrEqual(1);
  await expect(name).toBeInViewport({ ratio: 1 });
  const { height = 0 } = (await name.boundingBox()) ?? {};
  const show = page.getByRole('button', { name: 'Show large' });
  await expect(async () => {
    await show.click();
    await expect(page.getByRole('banner')).toBeHidden({ timeout: 500 });
  }).toPass();
  await expect.poll(async () => (await name.boundingBox())?.height ?? 0).toBeGreaterThan(1.3 * height);
  await expect(name).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('region', { name: 'The step' }).getByText(/^41 of \d+ · /)).toBeVisible();
  await expectAxeClean(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(show).toBeFocused();
});

import type { Locator, Page } from '@playwright/test';
import { expect, expectAxeClean } from '../fixtures.ts';
import { stepOf, test } from './in-class.ts';

/** Half of each side: as who has enlarged the page to 200 %. */
const ZOOMED = { deviceScaleFactor: 2, forcedColors: 'active', reducedMotion: 'reduce' } as const;

test.use({ contextOptions: ZOOMED });

test('enlarged twice and in forced colours, the bar and the answer stay in view at desk and pupil', async ({
  taught: { desk, code },
  device,
}) => {
  await desk.setViewportSize({ width: 640, height: 400 });
  for (const query of ['(forced-colors: active)', '(prefers-reduced-motion)', '(resolution: 2x)'])
    expect(await desk.evaluate((asked) => matchMedia(asked).matches, query)).toBe(true);
  const pupil = await device({ ...ZOOMED, viewport: { width: 512, height: 384 } });
  await pupil.goto(`/j/${code}`);
  await expectFits(pupil);
  await pupil.getByRole('button', { name: 'Join' }).click();
  await expect(pupil.getByRole('heading', { name: /^You are in/ })).toBeVisible();
  await expectFits(pupil);

  const acts = desk.getByRole('toolbar', { name: 'Presenting' });
  await expectSeen(acts.getByRole('button', { name: 'Begin' }));
  await acts.getByRole('button', { name: 'Begin' }).click();
  await acts.getByRole('button', { name: /^Next step/ }).click();
  await expect(stepOf(pupil, 2)).toBeVisible();
  const bar = pupil.getByRole('navigation', { name: 'Class' });
  await expectSeen(bar.getByText('Following · step 2 of 9'));
  await expectSeen(stepOf(pupil, 2));
  await expectFits(pupil);
  await expectAxeClean(pupil);

  await desk.getByRole('button', { name: 'Ask the class' }).click();
  await expectSeen(acts);
  const first = pupil.getByRole('radio').first();
  await expectSeen(first);
  await first.check();
  await pupil.getByRole('button', { name: 'Send' }).click();
  await expectSeen(pupil.getByText(/^Sent \d/));
  await expectSeen(bar);
  await expectFits(pupil);
  await expectAxeClean(pupil);
  const answered = desk.getByRole('status').filter({ hasText: '1 of 1 answered' });
  await answered.scrollIntoViewIfNeeded();
  await expectSeen(answered);
  await expectSeen(acts);
  await expectFits(desk);
  await expectAxeClean(desk);

  // The menu of the bar has room too, and so has the bar of who explores.
  await pupil.getByLabel('Menu of the class').click();
  await expectSeen(pupil.getByRole('link', { name: 'Look around' }));
  await pupil.getByRole('link', { name: 'Look around' }).click();
  await expectSeen(pupil.getByRole('link', { name: 'Back to the class' }));
  await expectSeen(pupil.getByText('You are exploring. The class is at step 2.'));
  await expectFits(pupil);
});

/** All of it is in the window, and nothing lies over its middle. */
async function expectSeen(what: Locator): Promise<void> {
  await expect(what).toBeInViewport({ ratio: 0.99 });
  await expect
    .poll(() =>
      what.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return there !== null && (element.contains(there) || there.contains(element));
      }),
    )
    .toBe(true);
}

/** Nothing is beside the window. */
async function expectFits(page: Page): Promise<void> {
  const beside = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(beside).toBe(0);
}

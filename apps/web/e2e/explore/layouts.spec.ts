import { expect, expectAxeClean, test } from '../fixtures.ts';
import { drawnNetwork, openNetwork, readCounts, untilNextEntry } from './open-explore.ts';

const OTHERS = [
  { layout: 'cases', name: /^Cases and trials/ },
  { layout: 'force', name: /^Ties alone/ },
  { layout: 'ladder', name: /^Ladder of offices/ },
] as const;

test('each layout is chosen by mouse, its link opens it again, and undo goes back', async ({ page }) => {
  const network = await openNetwork(page);
  const before = await readCounts(network);
  for (const { layout, name } of OTHERS) {
    await page.getByRole('button', { name: /^Layout:/ }).click();
    await page.getByRole('menuitemradio', { name }).click();
    await expect(page).toHaveURL(new RegExp(`layout=${layout}`));
    await expect(network).toHaveAttribute('data-ready', layout);
    expect(await readCounts(network)).toEqual(before);
    await untilNextEntry();
  }
  await page.reload();
  await expect(await drawnNetwork(page)).toHaveAttribute('data-ready', 'ladder');
  await page.keyboard.press('z');
  await expect(network).toHaveAttribute('data-ready', 'force');
});

test('by keyboard: the choice says what places mean, and so does what is spoken', async ({ page }) => {
  const network = await openNetwork(page);
  await page.getByRole('button', { name: 'Layout: Bands of time' }).focus();
  await page.keyboard.press('Enter');
  const cases = page.getByRole('menuitemradio', { name: /Cases and trials.*those whom it struck/ });
  await expect(
    page.getByRole('menuitemradio', { name: /Around one.*Choose somebody first/ }),
  ).toHaveAttribute('aria-disabled', 'true');
  await expectAxeClean(page);
  await page.keyboard.press('ArrowDown');
  await expect(cases).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(network).toHaveAttribute('data-ready', 'cases');
  await expect(page.getByText(/^Laid out by cases and trials\. Under the name of a case/)).toBeAttached();
});

test('a layout begins with all in view', async ({ page }) => {
  const network = await openNetwork(page, '?frame=100:100:300:200');
  await page.getByRole('button', { name: /^Layout:/ }).click();
  await page.getByRole('menuitemradio', { name: /^Ladder/ }).click();
  await expect(network).toHaveAttribute('data-ready', 'ladder');
  await expect(page).not.toHaveURL(/frame=/);
});

test('around somebody the view reaches one, two or three steps', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const network = await openNetwork(page, '?select=babel');
  await page.getByRole('button', { name: /^Layout:/ }).click();
  await page.getByRole('menuitemradio', { name: /^Around Babel/ }).click();
  await expect(network).toHaveAttribute('data-ready', 'ego');
  const one = await readCounts(network);
  await page
    .getByRole('navigation', { name: 'How many steps' })
    .getByRole('link', { name: 'two steps' })
    .click();
  await expect(page).toHaveURL(/steps=2/);
  await expect(network).toHaveAttribute('data-ready', 'rings');
  const two = await readCounts(network);
  expect(two.names).toBeGreaterThan(one.names);
  await page.goto(page.url());
  expect(await readCounts(await drawnNetwork(page))).toEqual(two);
});

test('what the address gets wrong is said', async ({ page }) => {
  await openNetwork(page, '?layout=circle&steps=9');
  await expect(page.getByText(/write bands, cases, force or ladder/)).toBeVisible();
  await expect(page.getByText(/write 1, 2 or 3/)).toBeVisible();
});

test('a layout that cannot be loaded is offered again, and the drawing stays', async ({
  page,
  allowedConsole,
}) => {
  allowedConsole.push(/Failed to load resource|ERR_/);
  const network = await openNetwork(page);
  // The menu itself is there.
  await page.getByRole('button', { name: /^Layout:/ }).click();
  await expect(page.getByRole('menuitemradio', { name: /^Ladder/ })).toBeVisible();
  await page.context().setOffline(true);
  await page.getByRole('menuitemradio', { name: /^Ladder/ }).click();
  await expect(page.getByText('The layout by offices could not be loaded.')).toBeVisible();
  await expect(network).toHaveAttribute('data-ready', 'bands');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(network).toHaveAttribute('data-ready', 'ladder');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the layouts and the steps stand under More', async ({ page }) => {
    const network = await openNetwork(page);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Layout of the network' }).click();
    await page.getByRole('menuitemradio', { name: /^Cases and trials/ }).click();
    await expect(network).toHaveAttribute('data-ready', 'cases');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the picture is of the layout, with the names of the cases', async ({ page }) => {
    await page.goto('/explore?layout=cases');
    await expect(page.getByText(/Under the name of a case stand those/)).toBeVisible();
    await expect(
      page.locator('svg').getByText('Trial of the generals', { exact: true }).first(),
    ).toBeVisible();
    await page.getByRole('link', { name: 'offices', exact: true }).click();
    await expect(page).toHaveURL(/layout=ladder/);
  });
});

import { expect, test } from '../fixtures.ts';
import { freshBrowser, gather, name, pressPublish, publish, saved, step, tray, VIEWS } from './editor.ts';

test.describe('without a connection', () => {
  test.use({ allowedConsole: [/Failed to load resource/] });

  test('nothing is lost when the line is cut and the tab is closed, and it is saved when the line is back', async ({
    page,
    context,
  }) => {
    await gather(page, VIEWS.slice(0, 1));
    const address = page.url();
    await saved(page);
    await context.route('**/graphql', (route) => route.abort());
    await page.getByLabel('Caption').fill('Written while the line was cut.');
    await expect(page.getByText('Kept on this device, not yet on the server')).toBeVisible();
    await page.close();
    const again = await context.newPage();
    await again.goto(address);
    await expect(again.getByLabel('Caption')).toHaveValue('Written while the line was cut.');
    await context.unroute('**/graphql');
    await saved(again);
    await again.reload();
    await expect(again.getByLabel('Caption')).toHaveValue('Written while the line was cut.');
  });

  test('a lesson that the server made, and whose answer was lost, is not made once more', async ({
    page,
    context,
  }) => {
    const answers: string[] = [];
    await context.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('createLesson')) return route.continue();
      const response = await route.fetch();
      answers.push((await response.json()).data.createLesson.id);
      await (answers.length === 1 ? route.abort() : route.fulfill({ response }));
    });
    await page.goto(VIEWS[0] ?? '');
    await page.getByRole('button', { name: 'Add to a lesson' }).click();
    await saved(page);
    expect(answers).toHaveLength(2);
    expect(new Set(answers).size).toBe(1);
  });
});

test('who publishes from a page that was open for long is told what was saved since, and publishes nothing old', async ({
  page,
  browser,
}) => {
  await gather(page, VIEWS.slice(0, 1));
  await name(page, 'Two at work');
  await step(page, 1).click();
  await page.getByLabel('Caption').fill('As it was.');
  await saved(page);
  const links = await publish(page);
  const other = await freshBrowser(browser);
  await other.page.goto(links.edit);
  await other.page.getByLabel('Caption').fill('Corrected.');
  await saved(other.page);
  await expect((await pressPublish(other.page)).getByText(/^Published as version/)).toBeVisible();
  const dialog = await pressPublish(page);
  await expect(dialog.getByText(/^Somebody has saved the lesson since/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByLabel('Caption')).toHaveValue('Corrected.');
  await publish(page);
  await other.page.goto(links.read);
  await expect(other.page.getByText('Corrected.')).toBeVisible();
});

test('a view that is added just before the tab is closed, or without a connection, is not lost', async ({
  page,
  context,
}) => {
  const first = await context.newPage();
  await first.goto(VIEWS[0] ?? '');
  await first.getByRole('button', { name: 'Add to a lesson' }).click();
  await first.close();
  await page.goto(VIEWS[1] ?? '');
  // By this page, or by the other if it had the time.
  await expect(tray(page).getByRole('button', { name: '1 step' })).toBeVisible();
  await saved(page);
  await tray(page).getByRole('button', { name: 'Close the tray' }).click();
  await page.goto(VIEWS[1] ?? '');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Add to a lesson' }).click();
  await expect(page.getByText(/You are offline/)).toBeVisible();
  await context.setOffline(false);
  await tray(page)
    .getByRole('button', { name: /^A lesson without a title|^A new lesson/ })
    .first()
    .click();
  await expect(tray(page).getByText(/^Added as step \d/)).toBeVisible();
});

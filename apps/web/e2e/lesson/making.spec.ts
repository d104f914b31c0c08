import type { Browser, Locator, Page } from '@playwright/test';
import { expect, expectAxeClean, test } from '../fixtures.ts';

// axe reaches into every frame. Of ours no script does: a picture has none, as is asked below.
test.use({ allowedConsole: [/Blocked script execution in 'about:srcdoc'/] });

const NOTE = 'Ask first who gained by it';
const WHY = 'The record knows one accuser under force';
const VIEWS = ['/events/kirov-murder', '/figures/nikolaev-l', '/explore?focus=nikolaev-l'];

const tray = (page: Page) => page.getByRole('complementary', { name: 'Lesson in the making' });
const step = (page: Page, number: number) =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: new RegExp(`^${number}\\. `) });
const saved = (page: Page) => expect(page.getByText(/^Saved \d/)).toBeVisible();

/** Puts three views into a new lesson, and opens the editor. */
async function gather(page: Page, views = VIEWS): Promise<void> {
  for (const [at, view] of views.entries()) {
    await page.goto(view);
    await page.getByRole('button', { name: 'Add to a lesson' }).click();
    await expect(tray(page).getByText(`Added as step ${at + 1}.`)).toBeVisible();
  }
  await tray(page).getByRole('button', { name: 'Open the editor' }).click();
  await expect(page).toHaveURL(/\/lessons\/[a-z2-7]{12}\/edit$/);
  await expect(step(page, views.length)).toBeVisible();
}

async function name(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'About the lesson' }).click();
  await page.getByLabel('Title of the lesson').fill(title);
}

/** @returns the dialog, which says what came of it */
async function pressPublish(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish' });
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  return dialog;
}

/** Publishes, and gives the links. */
async function publish(page: Page): Promise<{ read: string; teach: string; edit: string }> {
  const dialog = await pressPublish(page);
  await expect(dialog.getByText(/^Published as version/)).toBeVisible();
  const link = (label: string) => dialog.getByRole('textbox', { name: `Link: ${label}` }).inputValue();
  const links = { read: await link('Read'), teach: await link('Teach'), edit: await link('Edit') };
  await dialog.getByRole('button', { name: 'Close' }).click();
  return links;
}

/** A browser that has seen nothing of this, and all that the server says to it. */
async function freshBrowser(browser: Browser): Promise<{ page: Page; said: () => Promise<string> }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => bodies.push(response.text().catch(() => '')));
  return { page, said: async () => (await Promise.all(bodies)).join('\n') };
}

test('a lesson is made of three views, published, read without its secrets, forked, and edited in two tabs', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  await gather(page);
  await name(page, 'One night in the Smolny');
  await step(page, 1).click();
  await page.getByLabel('Caption').fill('A *corridor* on the third floor, [Kirov](/figures/kirov) is shot.');
  await page.getByLabel('Note, for the teacher alone').fill(NOTE);
  await page.getByRole('button', { name: 'Ask a question' }).click();
  await page.getByLabel('What is asked').fill('Who fired?');
  await page.getByRole('textbox', { name: 'Option 1' }).fill('Yezhov');
  await page.getByRole('textbox', { name: 'Option 2' }).fill('Nikolaev');
  await page.getByRole('checkbox', { name: 'Option 2 is right' }).check();
  await page.getByLabel('Why it is right').fill(WHY);
  await saved(page);
  await expectAxeClean(page);
  const links = await publish(page);
  // The key is gone from the bar, and a link with it opens the same lesson anywhere.
  expect(page.url()).not.toContain('#');

  const other = await freshBrowser(browser);
  await other.page.goto(links.read);
  await expect(other.page.getByRole('heading', { level: 1 })).toHaveText('One night in the Smolny');
  await expect(other.page.getByText('A corridor on the third floor')).toBeVisible();
  await expect(other.page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  await other.page.goto(`${links.read}/read`);
  await expect(other.page.getByText('Who fired?')).toBeVisible();
  const said = await other.said();
  expect(said).toContain('Who fired?');
  for (const secret of [NOTE, WHY, links.teach.split('#')[1], links.edit.split('#')[1]])
    expect(said).not.toContain(secret);
  await other.page.getByRole('radio', { name: 'Yezhov' }).check();
  await other.page.getByRole('button', { name: 'Answer' }).click();
  await expect(other.page.getByText(WHY)).toBeVisible();

  await other.page.goto(links.read);
  await other.page.getByRole('button', { name: 'Make my own from this' }).click();
  await expect(other.page).toHaveURL(/\/lessons\/[a-z2-7]{12}\/edit$/);
  expect(other.page.url()).not.toContain(new URL(links.read).pathname);
  await expect(step(other.page, 3)).toBeVisible();
  expect(await other.said()).not.toContain(NOTE);

  const second = await other.page.context().newPage();
  await second.goto(other.page.url());
  for (const [tab, text] of [
    [other.page, 'Written in the first tab.'],
    [second, 'Written in the second tab.'],
  ] as const) {
    await step(tab, 2).click();
    await tab.getByLabel('Caption').fill(text);
  }
  const versions = await conflictOf(other.page, second);
  await expect(versions.getByText('Written in the first tab.')).toBeVisible();
  await expect(versions.getByText('Written in the second tab.')).toBeVisible();
  await expectAxeClean(versions.page());
  await versions.getByRole('button', { name: 'Both' }).click();
  await saved(versions.page());
  await other.page.reload();
  await step(other.page, 2).click();
  await expect(other.page.getByLabel('Caption')).toHaveValue(/first tab\.\s+Written|second tab\.\s+Written/);
  await other.page.context().close();
});

/** Of two tabs the one that saved later asks. */
async function conflictOf(...tabs: [Page, Page]): Promise<Locator> {
  const [one, other] = tabs.map((tab) => tab.getByRole('region', { name: /^Two versions/ })) as [
    Locator,
    Locator,
  ];
  await expect.poll(async () => (await one.isVisible()) || (await other.isVisible())).toBe(true);
  return (await one.isVisible()) ? one : other;
}

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
});

test('steps are put in order by keys, taken out and brought back, and a file holds the whole lesson', async ({
  page,
}) => {
  await gather(page, VIEWS.slice(0, 2));
  await step(page, 1).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(step(page, 2)).toContainText('Murder of Sergei Kirov');
  await page.getByRole('button', { name: 'Take step 1 out' }).click();
  await expect(step(page, 2)).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(step(page, 2)).toContainText('Murder of Sergei Kirov');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(step(page, 2)).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await name(page, 'Two steps');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('two-steps.kto-kogo.json');
  const path = await file.path();
  await page.goto('/lessons');
  await page.locator('input[type=file]').setInputFiles(path);
  await expect(page).toHaveURL(/\/lessons\/[a-z2-7]{12}\/edit$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two steps');
  await expect(step(page, 2)).toContainText('Murder of Sergei Kirov');
});

test('the view of a step is changed in the live page', async ({ page }) => {
  await gather(page, VIEWS.slice(0, 1));
  const live = page.frameLocator('iframe[title^="Live page"]');
  // It is a part of the editor, and works at no lesson itself.
  await expect(live.getByRole('heading', { level: 1 })).toHaveText('Murder of Sergei Kirov');
  await expect(live.getByRole('complementary', { name: 'Lesson in the making' })).toHaveCount(0);
  await live
    .getByRole('link', { name: /Nikolaev/ })
    .first()
    .click();
  await expect(live.getByRole('heading', { level: 1 })).toHaveText('Leonid Nikolaev');
  await page.getByRole('button', { name: 'Use this view' }).click();
  await page.getByRole('button', { name: 'Preview' }).click();
  const preview = page.getByRole('dialog', { name: /^Preview/ });
  const drawn = preview.locator('iframe');
  await expect(drawn).toHaveAttribute('srcdoc', /Leonid Nikolaev/);
  await expect(drawn).not.toHaveAttribute('srcdoc', /<script/);
  await expectAxeClean(page);
});

test('a link copied with more or less than its key leaves none in the address bar, and takes no key away', async ({
  page,
}) => {
  await gather(page, VIEWS.slice(0, 1));
  await saved(page);
  const address = page.url();
  const { edit } = await linksOf(page);
  const { hash } = new URL(edit);
  for (const fragment of [`${hash}.`, hash.slice(0, -3), `#${'x'.repeat(22)}`]) {
    await page.goto('about:blank');
    await page.goto(address + fragment);
    await expect(step(page, 1)).toBeVisible();
    await expect(page).toHaveURL(address);
  }
});

/** Before anything is published. */
async function linksOf(page: Page): Promise<{ edit: string }> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish' });
  const edit = await dialog.getByRole('textbox', { name: 'Link: Edit' }).inputValue();
  await dialog.getByRole('button', { name: 'Close' }).click();
  return { edit };
}

test('a link with a key that is opened where its page is already open is taken, and wiped', async ({
  page,
  browser,
}) => {
  await gather(page, VIEWS.slice(0, 1));
  await name(page, 'Opened twice');
  const links = await publish(page);
  const other = await freshBrowser(browser);
  for (const [link, refused] of [
    [links.teach, /need its teach link/],
    [links.edit, /opened by its edit link/],
  ] as const) {
    const at = new URL(link);
    await other.page.goto(at.pathname);
    await expect(other.page.getByText(refused)).toBeVisible();
    await other.page.evaluate((hash) => {
      location.hash = hash;
    }, at.hash);
    await expect(other.page.getByText(refused)).toBeHidden();
    await expect.poll(() => other.page.url()).not.toContain('#');
  }
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
  await expect(tray(page).getByText('Added as step 1.')).toBeVisible();
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

test('a step that is added and undone is nowhere', async ({ page }) => {
  await gather(page, VIEWS.slice(0, 1));
  await saved(page);
  await page.getByRole('button', { name: 'Add as a step' }).click();
  await expect(step(page, 2)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(step(page, 2)).toBeHidden();
  await saved(page);
  await page.reload();
  await expect(step(page, 1)).toBeVisible();
  await expect(step(page, 2)).toBeHidden();
});

test('what is in sight of a network is what the step shows', async ({ page }) => {
  await gather(page, ['/explore?focus=yezhov']);
  const live = page.frameLocator('iframe[title^="Live page"]');
  const network = live.getByRole('application', { name: /^Network/ });
  await expect(network).toHaveAttribute('data-ready', /./);
  await network.press('+');
  const address = () =>
    page
      .frames()
      .find((frame) => frame.url().includes('/explore?'))
      ?.url() ?? '';
  await expect.poll(address).toContain('frame=');
  await page.getByRole('button', { name: 'Use this view' }).click();
  await expect(page.locator('iframe[title^="Live page"]')).toHaveAttribute('src', /frame=/);
});

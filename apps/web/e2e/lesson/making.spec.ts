import type { Locator, Page } from '@playwright/test';
import { expect, expectAxeClean, expectLandmarksUnique, test } from '../fixtures.ts';
import { freshBrowser, gather, name, publish, saved, step, VIEWS } from './editor.ts';

// axe reaches into every frame. Of ours no script does: a picture has none, as is asked below.
test.use({ allowedConsole: [/Blocked script execution in 'about:srcdoc'/] });

const NOTE = 'Ask first who gained by it';
const WHY = 'The record knows one accuser under force';
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
  await expectLandmarksUnique(page);
  // Where nothing is drawn there is no step.
  await live.locator('body').evaluate(() => location.assign('/glossary'));
  await expect(live.getByRole('heading', { level: 1 })).toHaveText('Glossary');
  await page.getByRole('button', { name: 'Use this view' }).click();
  await expect(page.getByText(/^This page draws nothing\. A step shows/)).toBeVisible();
  await live.locator('body').evaluate(() => location.assign('/figures/nikolaev-l'));
  await expect(live.getByRole('heading', { level: 1 })).toHaveText('Leonid Nikolaev');
  await page.getByRole('button', { name: 'Use this view' }).click();
  await page.getByRole('button', { name: 'As the class sees it' }).click();
  await expect(page.locator('iframe[title^="What the class sees"]')).toBeVisible();
  await expectLandmarksUnique(page);
  await page.getByRole('button', { name: 'Preview' }).click();
  const preview = page.getByRole('dialog', { name: /^Preview/ });
  const drawn = preview.locator('iframe');
  await expect(drawn).toHaveAttribute('srcdoc', /Leonid Nikolaev/);
  await expect(drawn).not.toHaveAttribute('srcdoc', /<script/);
  await expectAxeClean(page);
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

import { theRecord } from '@kto-kogo/graph-seed/testing';
import { expect, test } from '../fixtures.ts';

const LESSON = 'cascade-of-1937';
const CHOICE = `/lessons/${LESSON}?answered=${LESSON}-02`;
const teachings = new Map(theRecord.teachings.map((teaching) => [teaching.lesson, teaching]));

/** A text as it stands in a page: in words, and as the scripts of the page carry it. */
const writings = (text: string) => [
  text,
  text.replaceAll('"', '&quot;').replaceAll("'", '&#x27;'),
  JSON.stringify(text).slice(1, -1),
  JSON.stringify(JSON.stringify(text).slice(1, -1)).slice(1, -1),
];

test('the list has the six lessons of the record and the eight on the theses, with whose words they quote', async ({
  page,
}) => {
  await page.goto('/lessons');
  await expect(page.locator('#record h3')).toHaveCount(6);
  await expect(page.locator('#theses h3')).toHaveCount(8);
  await expect(page.locator('#theses')).toContainText(
    'class notes by Emily L, Vanja, Sarah, Amy, Andrew and Christina',
  );
  await page.getByRole('link', { name: 'The cascade of 1937' }).click();
  await expect(page).toHaveURL(`/lessons/${LESSON}`);
});

for (const { id, steps } of theRecord.lessons) {
  test(`${id}: the pages and their payload hold neither notes nor answers`, async ({ request }) => {
    const texts = await Promise.all(
      ['', '/read', '/audience'].flatMap((page) =>
        [{}, { rsc: '1' }].map(async (headers) =>
          (await request.get(`/lessons/${id}${page}`, { headers })).text(),
        ),
      ),
    );
    for (const text of texts) expect(text).toContain(`${id}-01`);
    const teaching = teachings.get(id);
    const secrets = [
      ...(teaching?.notes ?? []).map(({ text }) => text),
      ...(teaching?.answers ?? []).map(({ why }) => why),
    ];
    expect(secrets.length).toBeGreaterThan(5);
    // Some answers are the words of the caption that they are found in.
    const captions = steps.map(({ caption }) => caption).join(' ');
    for (const secret of secrets.filter((each) => !captions.includes(each)))
      for (const text of writings(secret)) {
        expect
          .soft(
            texts.some((each) => each.includes(text)),
            text,
          )
          .toBe(false);
      }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a question is answered, then explained; of the others nothing is told', async ({ page }) => {
    await page.goto(`/lessons/${LESSON}`);
    const question = page.locator(`#${LESSON}-02-question`);
    await expect(question).not.toContainText('One date is uncertain');
    await question.getByLabel('Historians disagree about the people').check();
    await question.getByRole('button', { name: 'Answer' }).click();
    await expect(page).toHaveURL(`${CHOICE}&answer=1#${LESSON}-02-question`);
    await expect(question.getByLabel('Historians disagree about the people')).toBeChecked();
    await expect(question).toContainText(
      'Not so. The answer is: The dates allow this order but do not prove it',
    );
    await expect(question).toContainText('One date is uncertain');
    await question.getByLabel('The dates allow this order').check();
    await question.getByRole('button', { name: 'Answer' }).click();
    await expect(question).toContainText('Right.');
    await expect(page.getByRole('main')).not.toContainText('Primakov was tried and shot with Putna');

    const point = page.locator(`#${LESSON}-01-question`);
    await point.getByLabel('Vitaly Primakov').check();
    await point.getByRole('button', { name: 'Answer' }).click();
    await expect(point).toContainText('Right.');
    await expect(question).not.toContainText('Right.');

    const words = page.locator(`#${LESSON}-04-question`);
    await words.getByRole('textbox').fill('Five & <b>one</b>');
    await words.getByRole('button', { name: 'Answer' }).click();
    await expect(words.getByRole('textbox')).toHaveValue('Five & <b>one</b>');
    await expect(words).toContainText('An answer to compare with yours: Six people');
  });
});

test('a view is opened from its step, and the way back leads to the step', async ({ page }) => {
  await page.goto(`/lessons/${LESSON}`);
  await page.locator(`#${LESSON}-03`).getByRole('link', { name: 'Open this view' }).click();
  await expect(page).toHaveURL('/events/feb-march-1937-plenum');
  await page.goBack();
  await expect(page).toHaveURL(`/lessons/${LESSON}`);
});

test('an answer that cannot be one is said, and all else is shown; what is no lesson is not there', async ({
  page,
  request,
}) => {
  for (const [query, said] of [
    [`answered=${LESSON}-02&answer=7`, 'none of the answers to choose from in step 2'],
    [`answered=${LESSON}-03&answer=0`, 'step 3, which asks nothing'],
    ['answered=nowhere&answer=0', 'no step of this lesson'],
  ]) {
    await page.goto(`/lessons/${LESSON}?${query}`);
    await expect(page.getByRole('main')).toContainText(`${said}`);
    await expect(page.locator(`#${LESSON}-08`)).toBeVisible();
  }
  expect((await request.get('/lessons/nothing')).status()).toBe(404);
  expect((await request.get('/lessons/yezhov')).status()).toBe(404);
});

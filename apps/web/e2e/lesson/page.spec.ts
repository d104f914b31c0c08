import { theRecord } from '@kto-kogo/graph-seed/testing';
import { expect, test } from '../fixtures.ts';
import { secretsOf, writings } from '../lesson-secrets.ts';

const LESSON = 'cascade-of-1937';
const CHOICE = `/lessons/${LESSON}?answered=${LESSON}-02`;

test('the list has the eight lessons of the record and the eight on the theses, with whose words they quote', async ({
  page,
}) => {
  await page.goto('/lessons');
  await expect(page.locator('#record h3')).toHaveCount(8);
  await expect(page.locator('#theses h3')).toHaveCount(8);
  await expect(page.locator('#theses')).toContainText(
    'class notes by Emily L, Vanja, Sarah, Amy, Andrew and Christina',
  );
  await page.getByRole('link', { name: 'The cascade of 1937' }).click();
  await expect(page).toHaveURL(`/lessons/${LESSON}`);
});

for (const lesson of theRecord.lessons) {
  test(`${lesson.id}: no page but the teacher’s, its payload and its sheets hold notes or answers`, async ({
    request,
  }) => {
    const paths = ['', '/read', '/audience', '/print?what=steps', '/print?what=worksheet'];
    const read = async (path: string, headers = {}) =>
      (await request.get(`/lessons/${lesson.id}${path}`, { headers })).text();
    // A page carries its payload; that of the first is also asked for alone, as one does who comes from another page.
    const texts = await Promise.all([read('', { rsc: '1' }), ...paths.map((path) => read(path))]);
    // The worksheet has no other steps than those that ask.
    for (const text of texts) expect(text).toMatch(new RegExp(`${lesson.id}-\\d\\d`));
    const secrets = secretsOf(lesson);
    expect(secrets.length).toBeGreaterThan(5);
    for (const text of secrets.flatMap(writings)) {
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

import { expect, test } from '../fixtures.ts';
import { ask, makeAndPublish, publishAgain } from './own-lesson.ts';

const step = (id: string, title: string, view: string) => ({
  ...{ id, title, view, caption: `Words of ${title}.`, note: `Note of ${title}.` },
  ...{ minutes: null, shows: [], citations: [], question: null },
});
const LIST = step('aaaaaaaaaa', 'The list', '/explore?focus=gertik');
const TRIAL = step('bbbbbbbbbb', 'The trial', '/trials/generals-trial');
const BEFORE = step('cccccccccc', 'What came before', '/events/kirov-murder');
const contentOf = (...steps: readonly object[]) => ({
  ...{ title: 'In two versions', summary: '', level: 'FROM_15', minutes: 20, aims: [], lenses: [] },
  ...{ language: 'en', authors: [], licence: 'CC BY 4.0', steps },
});

test('a class goes on in the version it began with, until its teacher takes the new one', async ({
  page: desk,
  context,
  browser,
  request,
}) => {
  const own = await makeAndPublish(request, contentOf(LIST, TRIAL), true);
  await desk.goto(`/lessons/${own.id}/present#${own.teachKey}`);
  await desk.getByRole('button', { name: 'Open a class' }).click();
  const panel = desk.getByRole('region', { name: 'Class', exact: true });
  const code = (await panel.getByText(/^[2-9A-Z]{3} [2-9A-Z]{3}$/).textContent()) ?? '';
  const [audience] = await Promise.all([
    context.waitForEvent('page'),
    desk.getByRole('link', { name: 'Open it' }).click(),
  ]);
  const pupil = await (await browser.newContext()).newPage();
  // As it is read from the wall, with its space.
  await pupil.goto(`/j/${code}`);
  await pupil.getByRole('button', { name: 'Join' }).click();
  await expect(pupil.getByRole('heading', { name: /^You are in/ })).toBeVisible();
  await desk.keyboard.press('ArrowRight');
  await desk.keyboard.press('ArrowRight');
  const seen = pupil.getByRole('heading', { level: 1 });
  await expect(seen).toHaveText('2. The trial');

  const { saveLesson } = await ask<{ saveLesson: { revision: number } }>(
    request,
    'mutation Save($id: ID!, $key: String!, $base: Int!, $content: LessonContentInput!) { saveLesson(id: $id, key: $key, base: $base, content: $content) { ... on LessonSaved { revision } } }',
    { id: own.id, key: own.editKey, base: own.revision, content: contentOf(BEFORE, LIST, TRIAL) },
  );
  await publishAgain(request, { ...own, revision: saveLesson.revision }, true);
  // A desk that is loaded anew goes on with what the class is taught.
  await desk.reload();
  await expect(desk.getByText('Step 2 of 2')).toBeVisible();
  await expect(desk).toHaveURL(/class=/);
  await expect(seen).toHaveText('2. The trial');
  await expect(panel.getByText(/^Version 2 of the lesson is published/)).toBeVisible();

  await panel.getByRole('button', { name: 'Take the new version' }).click();
  await expect(seen).toHaveText('3. The trial');
  await expect(desk.getByText('Step 3 of 3')).toBeVisible();
  await expect(desk.getByText('Note of The trial.')).toBeVisible();
  await expect(audience.getByText('Words of The trial.')).toBeVisible();
  await expect(panel.getByText(/^Version 2/)).toBeHidden();
  await desk.keyboard.press('ArrowLeft');
  await expect(seen).toHaveText('2. The list');
  await expect(audience.getByText('Words of The list.')).toBeVisible();
  await pupil.context().close();
});

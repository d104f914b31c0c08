import { spacedCode } from '@kto-kogo/room';
import { expect, test } from '../fixtures.ts';
import { ask, makeAndPublish, publishAgain } from '../lesson/own-lesson.ts';
import { codeIn, panelOf } from './in-class.ts';

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
  const panel = panelOf(desk);
  const code = await codeIn(panel);
  const [audience] = await Promise.all([
    context.waitForEvent('page'),
    desk.getByRole('link', { name: 'Open it' }).click(),
  ]);
  const pupil = await (await browser.newContext()).newPage();
  // As it is read from the wall, with its space.
  await pupil.goto(`/j/${spacedCode(code)}`);
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
  await panel.getByRole('button', { name: 'End the class' }).click();
  await desk.getByRole('button', { name: 'End it for everybody' }).click();
  await expect(seen).toHaveText('The class is over.');
  await pupil.context().close();
});

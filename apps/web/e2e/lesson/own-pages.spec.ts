import { expect, expectAxeClean, test } from '../fixtures.ts';
import { makeAndPublish } from './own-lesson.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[a](javascript:alert(1))',
  '[b](//evil.example)',
  '[c](/\\evil.example)',
  '![d](https://evil.example/x.png)',
];
const NOTE = 'Nobody but the teacher reads this.';
const WHY = 'Because the source says so.';

const CONTENT = {
  title: 'How <b>one</b> man fell',
  ...{ summary: '', level: 'FROM_15', minutes: 20, aims: [], lenses: [], language: 'en', authors: [] },
  licence: 'CC BY 4.0',
  steps: [
    {
      ...{ id: 'aaaaaaaaaa', title: 'The list', view: '/explore?focus=gertik', minutes: null, citations: [] },
      caption: `He **named** others, see [Gertik](/figures/gertik).\n\n${HOSTILE.join('\n\n')}`,
      note: `*${NOTE}*`,
      shows: ['gertik', 'bakaev'],
      question: {
        ...{ kind: 'CHOICE', text: 'Whom did he name?', options: ['Bakaev', 'Kirov'], why: WHY },
        answer: { choice: [0] },
      },
    },
    {
      ...{ id: 'bbbbbbbbbb', title: 'What is gone', view: '/trials/no-such-trial', minutes: null },
      ...{ caption: '', note: '', shows: [], citations: [], question: null },
    },
  ],
};

test('a teacher’s lesson is read as it was written, in no index, and its notes are nobody’s without a key', async ({
  page,
  request,
}) => {
  page.on('dialog', () => expect.soft('a dialog').toBe('none'));
  const { id, teachKey } = await makeAndPublish(request, CONTENT, true);
  for (const path of [
    '',
    '/read',
    '/read?step=bbbbbbbbbb',
    '/audience',
    '/print',
    '/print?what=worksheet',
    '/whole',
  ]) {
    const html = await (await request.get(`/lessons/${id}${path}`)).text();
    expect.soft(html, path).toMatch(/<meta name="robots" content="noindex/);
    expect.soft(html, path).not.toContain(NOTE);
    expect.soft(html, path).not.toContain(WHY);
    expect.soft(html, path).not.toMatch(/href="(javascript:|\/\/|\/\\)|<img/);
  }
  expect(await (await request.get(`/lessons/${id}/offline`)).text()).toContain(
    'Your teacher has the answer.',
  );
  await page.goto(`/lessons/${id}`);
  for (const written of HOSTILE) await expect(page.getByRole('main')).toContainText(written);
  await expect(page.getByRole('main')).toContainText('nobody has checked what it says. Version 1.');
  await expect(page.getByRole('main')).toContainText('“no-such-trial” is not in the record.');
  await expectAxeClean(page);
  await page.getByRole('radio', { name: 'Bakaev' }).check();
  await page.getByRole('button', { name: 'Answer' }).click();
  await expect(page.getByRole('main')).toContainText(WHY);

  await page.goto(`/lessons/${id}/print?what=answers`);
  await expect(page.getByRole('main')).toContainText('need its teach link');
  await page.goto(`/lessons/${id}/present#${teachKey}`);
  await expect(page.getByLabel('Your note, not shown').getByText(NOTE)).toBeVisible();
  await expect(page).toHaveURL(`/lessons/${id}/present`);
  await page.goto(`/lessons/${id}/print?what=answers`);
  await expect(page.getByRole('main')).toContainText(NOTE);
  // A link that was copied in part takes nothing away.
  await page.goto(`/lessons/${id}/present#${'x'.repeat(22)}`);
  await expect(page.getByLabel('Your note, not shown').getByText(NOTE)).toBeVisible();

  await page.goto('/lessons');
  await page.getByRole('button', { name: `Take off this list: ${CONTENT.title}` }).click();
  await expect(page.getByRole('link', { name: `Read: ${CONTENT.title}` })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: `Read: ${CONTENT.title}` })).toBeVisible();
  await page.getByLabel('Import a lesson').setInputFiles({
    name: 'lesson.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  });
  await expect(page.getByText('The file holds no lesson')).toBeVisible();
  await expectAxeClean(page);
});

test('of a lesson without answers the questions are asked, and not marked', async ({ page, request }) => {
  const { id } = await makeAndPublish(request, CONTENT, false);
  await page.goto(`/lessons/${id}/read`);
  await expect(page.getByRole('main')).toContainText('Your teacher has the answer.');
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.goto(`/lessons/${id}?answered=aaaaaaaaaa&answer=0`);
  await expect(page.getByRole('main').getByRole('alert')).toContainText('with its teacher');
  await expect(page.getByRole('main')).not.toContainText(WHY);
});

test.describe('a lesson with words as long as addresses', () => {
  const long = (length: number) => `https://archive.example/${'x'.repeat(length - 24)}`;
  const [step] = CONTENT.steps;
  const content = {
    ...CONTENT,
    title: long(110),
    summary: long(300),
    aims: [long(180)],
    steps: [
      {
        ...step,
        title: long(110),
        caption: long(900),
        note: long(900),
        question: { ...step?.question, text: long(280), options: [long(118), long(119)], why: long(280) },
      },
    ],
  } as unknown as typeof CONTENT;

  for (const width of [390, 1024, 1440]) {
    test(`is no wider than a page of ${width} px`, async ({ page, request }) => {
      await page.setViewportSize({ width, height: 800 });
      const { id, teachKey } = await makeAndPublish(request, content, true);
      const paths = ['', '/read', '/print', '/print?what=worksheet', `/print?what=answers#${teachKey}`];
      for (const path of [...paths, `/present#${teachKey}`]) {
        await page.goto(`/lessons/${id}${path}`);
        await expect(page.getByText(/x{60}/).first()).toBeVisible();
        // Also within what is scrolled or cut by itself; drawings go to the edge of the page, by its margin.
        const spilt = await page.evaluate(() =>
          [...document.querySelectorAll('body, main, main *:not(svg *)')]
            .filter((element) => /x{60}/.test(element.textContent ?? ''))
            .filter(({ clientWidth, scrollWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 20)
            .map((element) => `${element.tagName} ${element.className} ${element.scrollWidth}`),
        );
        expect.soft(spilt, path).toEqual([]);
      }
    });
  }
});

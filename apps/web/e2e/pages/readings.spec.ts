import { expect, test } from '../fixtures.ts';

const GROUPS = [
  'readings-of-the-terror',
  'readings-of-the-kirov-murder',
  'readings-of-the-army-case',
  'readings-of-denunciation',
  'readings-of-yezhov',
];

test('the readings of a question stand side by side, with what each makes of what', async ({ page }) => {
  await page.goto('/readings');
  await page.getByRole('link', { name: 'The murder of Kirov' }).click();
  await expect(page).toHaveURL('/readings?group=readings-of-the-kirov-murder');
  const compared = page.getByRole('table', { name: 'The readings compared' });
  await expect(compared.getByRole('columnheader')).toHaveText([
    'Lone gunman',
    'Complicity of the NKVD',
    'Stalin ordered it',
  ]);
  await expect(compared.getByRole('row', { name: /^Who holds it/ })).toContainText(
    'Matthew E. Lenoe, The Kirov Murder and Soviet History, 2010',
  );
  const made = page.getByRole('table', { name: /^What each reading makes/ });
  const borisov = made.getByRole('row', { name: /Death of Borisov/ }).first();
  await expect(borisov.getByRole('cell')).toContainText(['Reads otherwise', 'Stresses', 'Stresses']);
  const denied = made.getByRole('row', { name: /Nikolaev accused Ivan Kotolynov/ });
  await expect(denied.getByRole('cell')).toContainText(['Denies', 'Denies', 'says nothing of it']);
});

test('what nearly all historians reject says so, over its column and on the pages that it speaks of', async ({
  page,
}) => {
  await page.goto('/readings?group=readings-of-the-army-case');
  await expect(page.getByRole('columnheader', { name: /^A real plot/ }).first()).toContainText(
    'fringe: rejected by nearly all historians',
  );
  await page.goto('/events/army-case');
  await expect(
    page.locator('#readings').getByRole('listitem').filter({ hasText: 'A real plot' }),
  ).toContainText('fringe: rejected by nearly all historians');
});

/** That the page asks of a browser. */
const MARGIN = { top: '8mm', right: '8mm', bottom: '8mm', left: '8mm' };

test('each question is printed on two sheets', async ({ page }) => {
  test.setTimeout(120_000);
  for (const group of GROUPS) {
    await page.goto(`/readings?group=${group}`);
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format, margin: MARGIN })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, `${group} ${format}`).toBeLessThanOrEqual(2);
    }
  }
});

test('a question that is not there is said, and the first is shown', async ({ page }) => {
  await page.goto('/readings?group=kirov');
  await expect(page.getByRole('main')).toContainText('“group” is “kirov”, and there is no such question');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Who drove the terror, and how far was it planned?',
  );
});

import type { Page } from '@playwright/test';
import { findOverlaps, openCascade } from '../cascade/open-cascade.ts';
import { expect, expectAxeClean, test } from '../fixtures.ts';
import { expectFirstUses } from './expect-first-uses.ts';

type Said = { id: string; kind: string; word: string; note: string; by: string | null };

const WORDS: Record<string, string> = {
  STRESSES: 'Stresses',
  DOUBTS: 'Doubts',
  DENIES: 'Denies',
  REINTERPRETS: 'Reads otherwise',
};

/** What the record has an interpretation say, by what it is about. */
async function askStances(page: Page, lens: string): Promise<Said[]> {
  const query = `{ interpretation(id: "${lens}") { stances { kind note by { name } entity { id kind } tie { id } } } }`;
  const answer = await (await page.request.post('/graphql', { data: { query } })).json();
  return answer.data.interpretation.stances.map(
    ({
      kind,
      note,
      by,
      entity,
      tie,
    }: Record<string, Record<string, string>> & { kind: string; note: string }) => ({
      ...{ id: entity?.id ?? tie?.id, kind: entity?.kind ?? 'TIE' },
      ...{ word: WORDS[kind], note, by: by?.name ?? null },
    }),
  );
}

/** The rows of a list on which a lens speaks: whose page the name leads to, and what the lens says. */
function readRows(page: Page, lens: string): Promise<[string, string][]> {
  return page
    .getByRole('listitem')
    .filter({ has: page.locator('h3') })
    .filter({ has: page.locator(`[data-lens="${lens}"]`) })
    .evaluateAll(
      (rows, lens) =>
        rows.map((row): [string, string] => [
          row.querySelector('h3 a')?.getAttribute('href')?.split('/').at(-1) ?? '',
          row.querySelector(`[data-lens="${lens}"]`)?.textContent ?? '',
        ]),
      lens,
    );
}

test('the lens “lone gunman” marks the events and trials of which the record has it speak, and nothing else', async ({
  page,
}) => {
  const lens = 'kirov-lone-gunman';
  const stances = await askStances(page, lens);
  const said = stances.filter(({ kind }) => kind === 'EVENT' || kind === 'TRIAL');
  const ties = stances.filter(({ kind }) => kind === 'TIE').length;
  await page.goto(`/events?lens=${lens}`);
  const expectRows = async () => {
    const rows = await readRows(page, lens);
    expect(rows.map(([id]) => id).toSorted()).toEqual(said.map(({ id }) => id).toSorted());
    for (const [id, text] of rows) {
      const stance = said.find((each) => each.id === id);
      for (const words of [stance?.word, stance?.note, stance?.by ?? '']) expect(text).toContain(words);
    }
  };
  await expectRows();
  await expect(page.locator('[data-lens]')).toHaveCount(said.length);
  const legend = page.getByRole('region', { name: 'What the lens says' });
  await expect(legend).toContainText('Lone gunman (mainstream today)');
  await expect(legend).toContainText(`${ties} are ties, which this page does not show.`);
  await expect(legend.getByRole('link', { name: 'All that it says' })).toHaveAttribute(
    'href',
    '/readings?group=readings-of-the-kirov-murder',
  );
  await page.getByRole('link', { name: `only what the lens speaks of ${said.length}` }).click();
  await expect(page).toHaveURL(/show=spoken-of/);
  await expect(page.locator('h3')).toHaveCount(said.length);
  await expectRows();
  await expectAxeClean(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });

  test('two lenses are chosen by a form that keeps the rest, and stand under one another, each named', async ({
    page,
  }) => {
    await page.goto('/events?year=1937');
    const first = page.getByLabel('Look through a historian’s reading');
    const second = page.getByLabel('and through a second');
    await expect(second).toHaveCount(0);
    await first.selectOption('A real plot (fringe)');
    await page.getByRole('button', { name: 'Look', exact: true }).click();
    await second.selectOption({ value: 'army-belief' });
    await page.getByRole('button', { name: 'Look', exact: true }).click();
    await expect(page).toHaveURL(/\/events\?year=1937&lens=army-real-plot&lens=army-belief$/);
    const legend = page.getByRole('region', { name: 'What the lens says' });
    await expect(legend).toContainText('Nearly all historians reject it.');
    const row = page
      .getByRole('listitem')
      .filter({ has: page.locator('h3', { hasText: 'Trial of the generals' }) });
    const [fringe, other] = [
      row.locator('[data-lens="army-real-plot"]'),
      row.locator('[data-lens="army-belief"]'),
    ];
    await expect(fringe).toContainText('A A real plot · fringe: rejected by nearly all historians');
    await expect(other).toContainText('B Stalin believed in a spy threat');
    await expect(fringe).toHaveCSS('border-style', 'dashed');
    await expect(fringe).toHaveCSS('background-image', /repeating-linear-gradient/);
    await expect(other).toHaveCSS('border-style', 'solid');
    await expect(other).toHaveCSS('background-image', 'none');
    const [above, beneath] = [await fringe.boundingBox(), await other.boundingBox()];
    expect(above?.x).toBe(beneath?.x);
    expect(beneath?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0));
  });

  test('a reading that is none, or a third, is told, and the others lie over the people of whom they speak', async ({
    page,
  }) => {
    const lens = 'kirov-stalin';
    const people = (await askStances(page, lens)).filter(({ kind }) => kind === 'FIGURE');
    await page.goto(`/figures?lens=nobody,${lens},kirov-nkvd&show=spoken-of`);
    await expect(page.getByText(/“lens” is “nobody”, and there is no such reading/)).toBeVisible();
    await expect(page.getByText(/“lens” names 3 readings, and no more than 2/)).toBeVisible();
    const names = page.getByRole('table', { name: 'Figures' }).getByRole('rowheader').getByRole('link');
    const ids = await names.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')?.split('/').at(-1)),
    );
    expect(ids.toSorted()).toEqual(people.map(({ id }) => id).toSorted());
    for (const { note } of people)
      await expect(page.locator(`[data-lens="${lens}"]`, { hasText: note })).toBeVisible();
  });
});

test('over a cascade a lens moves nothing, covers nothing, and says no more than the record has it say', async ({
  page,
}) => {
  const lens = 'kirov-lone-gunman';
  const about = (await askStances(page, lens)).map(({ id }) => id);
  await openCascade(page, `/cascade/kirov-murder?step=8&lens=${lens}`);
  const tags = page.locator('[data-drawing] [data-box="tag"]');
  const legend = page.getByRole('region', { name: 'What the lens says' });
  const counted = /^.*?of what is shown here/.exec((await legend.textContent()) ?? '')?.[0] ?? '';
  const sum = [...counted.matchAll(/\d+/g)].reduce((total, [count]) => total + Number(count), 0);
  expect(sum).toBeGreaterThan(0);
  await expect(tags).toHaveCount(sum);
  for (const id of await tags.evaluateAll((all) => all.map((tag) => tag.getAttribute('data-about') ?? ''))) {
    expect(about).toContain(id);
  }
  expect(await findOverlaps(page)).toEqual([]);
  const step = page.getByRole('region', { name: 'The step' });
  await expect(step.locator(`[data-lens="${lens}"]`)).toContainText('Denies');
  await expectFirstUses(page);
  await expectAxeClean(page);
  const places = () =>
    page
      .locator('[data-drawing] :is([data-box="name"], [data-box="mark"])')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
  const sentence = await step.getByRole('paragraph').nth(1).textContent();
  const before = await places();
  await page.getByRole('link', { name: 'Take the lens off' }).click();
  await expect(page).toHaveURL(/\/cascade\/kirov-murder\?step=8$/);
  await expect(tags).toHaveCount(0);
  expect(await places()).toEqual(before);
  expect(await step.getByRole('paragraph').nth(1).textContent()).toBe(sentence);
});

test('side by side the cascade is drawn twice at one step, each through its own lens, and both follow', async ({
  page,
}) => {
  await openCascade(page, '/cascade/kirov-murder?lens=kirov-lone-gunman,kirov-stalin&lay=beside&step=8');
  const [left, right] = ['Lone gunman', 'Stalin ordered it'].map((name) =>
    page.getByRole('region', { name: `Through ${name}` }),
  );
  if (left === undefined || right === undefined) throw new Error('There are two.');
  const wordsOf = (one: typeof left) => one.locator('[data-drawing] [data-box="tag"]').allTextContents();
  expect((await wordsOf(left)).join()).toContain('denies');
  expect(await wordsOf(right)).not.toContain('denies');
  await expect(left).toContainText('A Lone gunman (mainstream today)');
  await expect(right).toContainText('B Stalin ordered it');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/step=9&lens=kirov-lone-gunman,kirov-stalin&lay=beside$/);
  for (const one of [left, right]) {
    await expect(one.locator('[data-drawing] [data-step="9"][data-selected]')).toBeInViewport();
  }
  await expectFirstUses(page);
  await expectAxeClean(page);
  await page.getByRole('combobox', { name: 'drawn' }).selectOption('one over the other');
  await page.getByRole('button', { name: 'Look', exact: true }).click();
  await expect(left).toHaveCount(0);
});

test('at the first step what a lens says is read, though it lies on what is yet to come', async ({
  page,
}) => {
  await openCascade(page, '/cascade/kirov-murder?lens=kirov-lone-gunman');
  const tags = page.locator('[data-drawing] [data-box="tag"]');
  await expect(tags).not.toHaveCount(0);
  const opacities = await tags.evaluateAll((all) =>
    all.map((tag) => {
      let opacity = 1;
      for (let each: Element | null = tag; each !== null; each = each.parentElement) {
        opacity *= Number(getComputedStyle(each).opacity);
      }
      return opacity;
    }),
  );
  expect(new Set(opacities)).toEqual(new Set([1]));
});

test.describe('where a cascade is begun', () => {
  test.use({ javaScriptEnabled: false });

  test('the lens of the address lies over the one that is chosen; what is no reading is said', async ({
    page,
  }) => {
    await page.goto('/cascade?lens=kirov-lone-gunman,nobody');
    await expect(page.getByText(/“lens” is “nobody”, and there is no such reading/)).toBeVisible();
    await expect(page.getByText('Each begins with the lens Lone gunman.')).toBeVisible();
    await page.getByRole('link', { name: 'Murder of Sergei Kirov' }).click();
    await expect(page).toHaveURL('/cascade/kirov-murder?lens=kirov-lone-gunman');
    await page.getByRole('main').getByRole('link', { name: 'Cascade', exact: true }).click();
    await expect(page).toHaveURL('/cascade?lens=kirov-lone-gunman');
    await page.getByRole('link', { name: 'Take the lens off' }).click();
    await expect(page).toHaveURL('/cascade');
  });

  test('the first page of the figures says of whom on later ones a lens speaks', async ({ page }) => {
    await page.goto('/figures?lens=kirov-lone-gunman');
    const told = page.getByText('The lens speaks of 3 people on other pages of this list:');
    await expect(told).toBeVisible();
    await expect(told.getByRole('link')).toHaveCount(3);
    await page.goto('/figures?lens=kirov-lone-gunman&show=spoken-of');
    await expect(told).toHaveCount(0);
  });
});

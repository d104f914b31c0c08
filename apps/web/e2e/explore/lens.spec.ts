import type { APIRequestContext, Page } from '@playwright/test';
import { expect, expectAxeClean, test } from '../fixtures.ts';
import { openNetwork, untilNextEntry } from './open-explore.ts';

/** Of what an interpretation speaks, as the API says it. */
async function spokenOf(request: APIRequestContext, id: string) {
  const query = `{ interpretation(id: "${id}") { stances { kind entity { id shortName } tie { id } } } }`;
  const { data } = await (await request.post('/graphql', { data: { query } })).json();
  const stances: {
    kind: string;
    entity: { id: string; shortName: string } | null;
    tie: { id: string } | null;
  }[] = data.interpretation.stances;
  return {
    entities: stances.flatMap(({ entity, kind }) => (entity === null ? [] : [{ ...entity, kind }])),
    ties: stances.flatMap(({ tie, kind }) => (tie === null ? [] : [{ ...tie, kind }])),
  };
}

const WORDS: Record<string, string> = {
  STRESSES: 'stresses',
  DOUBTS: 'doubts',
  DENIES: 'denies',
  REINTERPRETS: 'reads otherwise',
};
const strip = (page: Page) => page.getByRole('region', { name: 'What the lens says' });

test('the lens marks in the list what its reading speaks of, and nothing else', async ({ page, request }) => {
  const { entities, ties } = await spokenOf(request, 'kirov-lone-gunman');
  await page.goto('/explore?lens=kirov-lone-gunman&level=all&kinds=all&view=list');
  const view = page.getByRole('region', { name: 'The view' });
  const tagged = await view.getByRole('listitem').evaluateAll(
    (rows, words) =>
      rows.flatMap((row) => {
        const own = row.querySelector('[data-tie-id]')?.getAttribute('data-tie-id') ?? '';
        return [...row.querySelectorAll('span')]
          .filter((span) => span.querySelector('svg') !== null && words.includes(span.textContent ?? ''))
          .map((tag) => {
            const before = tag.previousElementSibling?.getAttribute('data-name-id');
            return { id: before ?? own, word: tag.textContent ?? '' };
          });
      }),
    Object.values(WORDS),
  );
  const seen = [...new Map(tagged.map(({ id, word }) => [id, word]))].toSorted();
  const expected = [...entities, ...ties].map(({ id, kind }) => [id, WORDS[kind] ?? '']).toSorted();
  expect(seen).toEqual(expected);
});

test('it marks the drawing with sign and word, also without JavaScript; what is drawn of the record stays', async ({
  request,
}) => {
  const { entities } = await spokenOf(request, 'kirov-lone-gunman');
  const textsOf = async (query: string) => {
    const svg = await (await request.get(`/explore/picture.svg?${query}`)).text();
    return [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text ?? '');
  };
  const query = 'focus=kirov-murder&kinds=all';
  const marked = await textsOf(`${query}&lens=kirov-lone-gunman`);
  const people = (await textsOf(query)).filter((text) =>
    entities.some(({ shortName }) => shortName === text),
  );
  expect(people.length).toBeGreaterThan(1);
  for (const name of people) expect(marked.filter((text) => text.startsWith(`${name} `))).toHaveLength(1);
  expect(marked.join('\n')).toMatch(/[▬┅✕═] (?:stresses|doubts|denies|reads otherwise)/);
  expect((await request.get(`/explore/picture.svg?${query}&lens=nobody`)).status()).toBe(400);
});

test('chosen in the key it says in sentences what it makes of what is shown; a second lies over it; undone and taken off', async ({
  page,
}) => {
  await openNetwork(page);
  const key = page.getByRole('complementary', { name: 'Search and filters' });
  await key.getByText('Lens', { exact: true }).click();
  await key.getByRole('combobox', { name: 'Reading', exact: true }).selectOption('Lone gunman');
  await expect(page).toHaveURL(/lens=kirov-lone-gunman$/);
  await expect(strip(page)).toContainText(/Lone gunman \(mainstream today\) .* of what is shown here/);
  await key.getByRole('combobox', { name: 'And a second over it' }).selectOption('Stalin ordered it');
  await expect(strip(page)).toContainText('B Stalin ordered it');
  await untilNextEntry();
  await strip(page).getByRole('button', { name: 'Only what they speak of' }).click();
  await expect(strip(page)).toContainText(
    'A Lone gunman (mainstream today) stresses 2, denies 7 and reads 5 otherwise of what is shown here. ',
  );
  await strip(page).getByText('The marks').click();
  await expect(strip(page)).toContainText('A lens marks, and changes nothing');
  await expectAxeClean(page);
  await page.keyboard.press('z');
  await expect(page).not.toHaveURL(/only=/);
  await strip(page).getByRole('button', { name: 'Take both off' }).click();
  await expect(strip(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/lens=/);
});

test('the claim card has the note and its historian, and truth and status are those of the record', async ({
  page,
}) => {
  const card = page
    .getByRole('complementary', { name: /Selection|Claim|panel/i })
    .or(page.locator('aside').last());
  const statusOf = async (query: string) => {
    await page.goto(`/explore?tie=bulanov-accused-zaporozhets-1938-03-08${query}`);
    await expect(page.getByText('How historians read it:')).toBeVisible();
    return page.locator('dl').first().textContent();
  };
  const before = await statusOf('');
  const after = await statusOf('&lens=kirov-lone-gunman');
  expect(after).toBe(before);
  await expect(card).toContainText('worth nothing as proof');
  await expect(card).toContainText('Matthew E. Lenoe, 2010');
});

test('a reading that nearly all historians reject looks so and says so; what is no reading is said', async ({
  page,
}) => {
  await openNetwork(page, '?lens=army-real-plot,nobody');
  await expect(strip(page)).toContainText('Nearly all historians reject it.');
  await expect(strip(page).getByRole('paragraph').first()).toHaveCSS('border-top-style', 'dashed');
  await expect(
    page.getByText('“lens” is “nobody”, and there is no such reading: it was left out.'),
  ).toBeVisible();
});

const through = (page: Page, name: string) => page.getByRole('region', { name: `Through ${name}` });

test('two lie side by side: the same drawing twice, each with its own lens and legend; a name opens its dossier in place', async ({
  page,
}) => {
  await openNetwork(page, '?lens=kirov-lone-gunman,kirov-stalin');
  await strip(page).getByRole('link', { name: 'Side by side' }).click();
  await expect(page).toHaveURL(/lens=kirov-lone-gunman,kirov-stalin&lay=beside$/);
  const [left, right] = [through(page, 'Lone gunman'), through(page, 'Stalin ordered it')];
  await expect(left).toContainText('A Lone gunman (mainstream today) denies 1');
  await expect(right).toContainText('B Stalin ordered it');
  await expect(strip(page)).not.toContainText('Lone gunman (mainstream today) denies');
  const names = (one: typeof left) =>
    one.getByRole('link').evaluateAll((links) => links.flatMap((link) => link.getAttribute('href') ?? []));
  const linked = (hrefs: string[]) => hrefs.filter((href) => href.startsWith('/explore'));
  await expect(right.getByRole('group', { name: 'The network' })).toBeVisible();
  expect(linked(await names(left)).toSorted()).toEqual(linked(await names(right)).toSorted());
  await expect(left.locator('text', { hasText: '✕' })).not.toHaveCount(0);
  await expect(right.locator('text', { hasText: '✕' })).toHaveCount(0);
  const [a, b] = [await left.boundingBox(), await right.boundingBox()];
  expect(a?.y).toBe(b?.y);
  expect(Math.abs((a?.width ?? 0) - (b?.width ?? 1))).toBeLessThan(2);
  await expectAxeClean(page);
  await right.getByRole('link', { name: /^Nikolai Yezhov/ }).press('Enter');
  await expect(page).toHaveURL(/select=yezhov/);
  await expect(page).toHaveURL(/lay=beside/);
  await expect(page.getByRole('heading', { name: 'Nikolai Yezhov' })).toBeVisible();
  await strip(page).getByRole('link', { name: 'One over the other' }).click();
  await expect(page).not.toHaveURL(/lay=/);
  await expect(left).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a lens is chosen by a form, and nothing that needs a script is offered', async ({ page }) => {
    await page.goto('/explore?kinds=accusation');
    await page.getByLabel('Look through a historian’s reading').selectOption('Lone gunman');
    await page.getByRole('button', { name: 'Look', exact: true }).click();
    await expect(page).toHaveURL(/kinds=accusation&lens=kirov-lone-gunman/);
    await expect(strip(page)).toContainText('Lone gunman (mainstream today)');
    await expect(strip(page).getByRole('button')).toHaveCount(0);
    await strip(page).getByRole('link', { name: 'Only what it speaks of' }).click();
    await expect(page).toHaveURL(/only=/);
    await strip(page).getByRole('link', { name: 'All again' }).click();
    await expect(page).not.toHaveURL(/only=/);
    await page.getByRole('link', { name: 'Take the lens off' }).click();
    await expect(page).not.toHaveURL(/lens=/);
    await expect(strip(page)).toHaveCount(0);
  });

  test('two are drawn side by side on a desk and beneath each other on a phone', async ({ page }) => {
    await page.goto('/explore?lens=kirov-lone-gunman,kirov-stalin');
    await page.getByRole('combobox', { name: 'drawn' }).selectOption('side by side');
    await page.getByRole('button', { name: 'Look', exact: true }).click();
    await expect(page).toHaveURL(/lay=beside/);
    const places = () =>
      Promise.all(
        ['Lone gunman', 'Stalin ordered it'].map(async (name) => {
          const drawing = through(page, name).getByRole('group', { name: 'The network' });
          await expect(drawing).toBeVisible();
          return drawing.boundingBox();
        }),
      );
    const [left, right] = await places();
    expect(left?.y).toBe(right?.y);
    await page.setViewportSize({ width: 390, height: 844 });
    const [above, beneath] = await places();
    expect(above?.x).toBe(beneath?.x);
    expect(beneath?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0));
    await strip(page).getByText('Lenses: Lone gunman and Stalin ordered it').click();
    await page.getByRole('link', { name: 'One over the other' }).click();
    await expect(page).not.toHaveURL(/lay=/);
  });
});

test('every line of which a lens speaks bears its sign, plates their names, and no case that is filtered away is named', async ({
  page,
  request,
}) => {
  const lenses = 'lens=kirov-stalin&lens=kirov-lone-gunman';
  await openNetwork(page, `?${lenses}`);
  await strip(page).getByRole('button', { name: 'Only what they speak of' }).click();
  await expect(page).toHaveURL(/only=/);
  const query = new URL(page.url()).search;
  const svg = await (await request.get(`/explore/picture.svg${query}`)).text();
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text ?? '');
  for (const absent of ['Mdivani', 'Medical murders', 'Army case', 'Oryol', 'Trial of the generals'])
    expect(texts.filter((text) => text.includes(absent))).toEqual([]);
  expect(texts.filter((text) => /Leningrad Centre/.test(text))).not.toEqual([]);
  // Signs for ties alone are those texts that begin with a letter of a lens.
  const ties = [
    ...(await spokenOf(request, 'kirov-stalin')).ties,
    ...(await spokenOf(request, 'kirov-lone-gunman')).ties,
  ];
  const onLines = texts.filter((text) => /^[AB] [▬┅✕═]/.test(text));
  expect(onLines.length).toBeGreaterThanOrEqual(new Set(ties.map(({ id }) => id)).size);
  expect(texts.filter((text) => text.startsWith('lens: '))).toEqual([
    'lens: ▬ stresses',
    'lens: ✕ denies',
    'lens: ═ reads otherwise',
  ]);
  await strip(page).getByRole('button', { name: 'Take both off' }).click();
  await expect(page).toHaveURL('/explore');
});

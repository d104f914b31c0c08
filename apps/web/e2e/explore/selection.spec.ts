import { expect, expectAxeClean, test } from '../fixtures.ts';
import { drawnNetwork, filterRow, openNetwork, readCounts, untilNextEntry } from './open-explore.ts';

test('the search finds Yezhov by “Ежов” and opens his dossier', async ({ page }) => {
  await openNetwork(page);
  const key = page.getByRole('complementary', { name: 'Search and filters' });
  await key.getByRole('combobox').fill('Ежов');
  await page.getByRole('option', { name: /^Nikolai Yezhov/ }).click();
  await expect(page).toHaveURL(/select=yezhov/);
  const dossier = page.getByRole('complementary', { name: 'Nikolai Yezhov' });
  await expect(dossier.getByText('Николай Иванович Ежов')).toBeVisible();
  await expect(dossier.getByRole('heading', { name: 'Had a hand in it' })).toBeVisible();
  await expect(dossier.getByRole('heading', { name: 'Destroyed by it' })).toBeVisible();
});

test('focus shows who and whom', async ({ page }) => {
  await openNetwork(page, '?select=yagoda');
  await page.getByRole('button', { name: 'Focus' }).click();
  await expect(page).toHaveURL(/focus=yagoda/);
  await drawnNetwork(page);
  await expect(page.getByText('acted on Yagoda')).toBeVisible();
});

test('expand says what it brings and what the filters hold back, each kind also alone', async ({ page }) => {
  const network = await openNetwork(page, '?select=radek');
  const before = await readCounts(network);
  const adds = page.getByText(/^Expanding brings/);
  const promised = Number(/\d+/.exec((await adds.textContent()) ?? '')?.[0]);
  await expect(page.getByText(/^The filters hold back .*in a trial/)).toBeVisible();
  await adds.getByRole('link', { name: /accusation/ }).click();
  await expect(page).toHaveURL(/expand=radek:accusation$/);
  // With whom the accusations bring come the ties among those and the people drawn before.
  await expect
    .poll(async () => (await readCounts(network)).ties)
    .toBeGreaterThanOrEqual(before.ties + promised);
  await untilNextEntry();
  await page.getByRole('button', { name: 'Collapse' }).click();
  await expect.poll(() => readCounts(network)).toEqual(before);
  await page.keyboard.press('z');
  await expect(page).toHaveURL(/expand=radek:accusation$/);
});

test('a statement in the dossier opens its claim card, which says all there is to say', async ({ page }) => {
  await openNetwork(page, '?focus=tukhachevsky');
  const dossier = page.getByRole('complementary', { name: 'Mikhail Tukhachevsky' });
  await dossier
    .getByRole('region', { name: /^Accused by/ })
    .getByRole('listitem')
    .getByRole('link', { name: /accused/ })
    .first()
    .click();
  await expect(page).toHaveURL(/tie=/);
  const card = page.getByRole('complementary', { name: 'Claim' });
  await expect(card.getByRole('heading', { level: 2 })).toContainText('accused Mikhail Tukhachevsky');
  await expect(card.getByRole('region', { name: 'Evidence' })).toBeVisible();
  await expect(card.getByText('As computed')).toBeVisible();
  await expectAxeClean(page);
  const statement = await card.getByRole('heading', { level: 2 }).textContent();
  await card.getByRole('button', { name: 'Next' }).click();
  await expect(card.getByRole('heading', { level: 2 })).not.toHaveText(statement ?? '');
});

test('a link reopens exactly the view', async ({ page, context }) => {
  await openNetwork(page);
  await filterRow(page, /^Replaced/).uncheck();
  await page.getByRole('slider', { name: 'From' }).press('Shift+ArrowRight');
  await expect(page).toHaveURL(/since=1935-12/);
  await page.getByRole('link', { name: /^All with ties/ }).click();
  await expect(page).toHaveURL(/level=tied/);
  const counts = await readCounts(await drawnNetwork(page));
  const other = await context.newPage();
  await other.goto(page.url());
  await expect.poll(async () => readCounts(await drawnNetwork(other))).toEqual(counts);
  await expect(filterRow(other, /^Replaced/)).not.toBeChecked();
  await other.close();
});

test('who is hidden is listed, comes back one by one, and the canvas stays where it is', async ({ page }) => {
  const network = await openNetwork(page, '?select=stalin&hide=trotsky');
  const before = await readCounts(network);
  const box = await network.boundingBox();
  await page.getByRole('button', { name: 'Hide' }).click();
  await page.getByRole('button', { name: '2 hidden' }).click();
  const menu = page.getByRole('menu');
  await expect(menu.getByRole('menuitem')).toHaveText([/Trotsky/, /Stalin/, 'Show all 2']);
  await menu.getByRole('menuitem', { name: /Stalin/ }).click();
  await expect.poll(() => readCounts(network)).toEqual(before);
  expect((await network.boundingBox())?.y).toBe(box?.y);
  await menu.getByRole('menuitem', { name: /Trotsky/ }).click();
  await expect(page.getByRole('button', { name: /hidden$/ })).toHaveCount(0);
});

test('the record failing while one looks leaves the view usable', async ({ page }) => {
  await openNetwork(page);
  await page.route('**/graphql', (route) =>
    route.fulfill({ status: 200, contentType: 'application/json', body: '{"errors":[{"message":"no"}]}' }),
  );
  await page.goto('/explore?focus=radek');
  await expect(page.getByText('The record did not answer.')).toBeVisible();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Карл Бернгардович Радек')).toBeVisible();
});

test('with Shift a straight drag encloses a box, and a path round the same place only what it goes round', async ({
  page,
}) => {
  const network = await openNetwork(page);
  const box = await network.boundingBox();
  if (box === null) throw new Error('The network has no place.');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const away = 0.35 * box.height;
  const drag = async (path: readonly (readonly [number, number])[]) => {
    await page.keyboard.down('Shift');
    for (const [index, [x, y]] of path.entries()) {
      await page.mouse.move(middle.x + away * x, middle.y + away * y);
      if (index === 0) await page.mouse.down();
    }
    await page.mouse.up();
    await page.keyboard.up('Shift');
  };
  const title = page.getByRole('heading', { level: 2, name: / selected$/ });
  const countSelected = async () => Number.parseInt((await title.textContent()) ?? '', 10);
  // As the panel opens, the network becomes narrower: it is closed before the next.
  await drag([
    [-1, -1],
    [0, 0],
    [1, 1],
  ]);
  await expect(title).toBeVisible();
  const inBox = await countSelected();
  await page.keyboard.press('Escape');
  await expect(title).toBeHidden();
  const round = Array.from({ length: 25 }, (_, index) => {
    const angle = Math.PI / 4 + (index / 24) * 2 * Math.PI;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });
  await drag(round);
  await expect(title).toBeVisible();
  const inLasso = await countSelected();
  expect(inLasso).toBeGreaterThan(1);
  expect(inLasso).toBeLessThan(inBox);
});

import { expect, test } from '../fixtures.ts';

test('all 97 claims stand beside what the record says of them; one verdict is picked out, and counted plainly', async ({
  page,
}) => {
  await page.goto('/notes');
  const main = page.getByRole('main');
  const claims = page.locator('li[id^="thesis-"], li[id^="motive-"], li[id^="reading-"]');
  await expect(claims).toHaveCount(97);
  await expect(main).toContainText(
    'The notes make 97 claims. By the record and its sources 38 are supported, 27 partly so, 15 wrong, 11 disputed, 4 unproven and 2 unclear.',
  );
  // Words as they were written, and who wrote them.
  await expect(main).toContainText('Nicolai Yezhov replaced him as as head of the secret police.');
  await expect(main).toContainText(
    'class notes by Emily L, Vanja and Sarah, and by Amy, Andrew and Christina',
  );
  await expect(main.getByRole('link', { name: /ShareAlike 3\.0/ })).toHaveAttribute(
    'href',
    'https://creativecommons.org/licenses/by-sa/3.0/',
  );
  await page.getByRole('link', { name: 'Wrong 15' }).click();
  await expect(page).toHaveURL('/notes?verdict=wrong');
  await expect(claims).toHaveCount(15);
  const cheka = page.locator('#thesis-2-03');
  await expect(cheka.getByLabel('The notes say')).toHaveText('Chekha used more frequently.');
  await expect(cheka).toContainText('The Cheka (so spelt) was abolished in 1922.');
  await expect(cheka.getByRole('link', { name: /NKVD|Internal Affairs/ }).first()).toBeVisible();
});

test('a thesis has a page of its own; whom a claim speaks of leads back to it', async ({ page }) => {
  await page.goto('/notes/thesis-4');
  const main = page.getByRole('main');
  await expect(main).toContainText('of 14 claims 3 are supported, 5 partly so, 4 disputed and 2 unproven');
  await main.locator('#thesis-4-02').getByRole('link', { name: 'Leonid Nikolaev' }).click();
  await expect(page).toHaveURL('/figures/nikolaev-l');
  const section = page.locator('#class-notes');
  await expect(section.getByRole('heading')).toHaveText('In the class notes');
  await section.getByRole('link', { name: 'Thesis 4' }).first().click();
  await expect(page).toHaveURL(/\/notes\/thesis-4#thesis-4-0\d$/);
  await page.getByRole('link', { name: 'Thesis 5 →' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Old Bolsheviks');
});

test('what is no verdict is said, and all is shown; what is no thesis is not there', async ({
  page,
  request,
}) => {
  await page.goto('/notes?verdict=true');
  await expect(page.getByRole('main')).toContainText('“verdict=true” was not understood');
  await expect(page.locator('#thesis-1-01')).toBeVisible();
  expect((await request.get('/notes/thesis-9')).status()).toBe(404);
  expect((await request.get('/notes/yezhov')).status()).toBe(404);
});

test('claims that hang on ties stand on the pages of their ends, with who wrote them and under what licence', async ({
  page,
}) => {
  const section = page.locator('#class-notes');
  for (const [address, words] of [
    ['/figures/kirov', 'applause at the Congress'],
    ['/figures/nikolaev-l', 'shot Kirov in the neck'],
    ['/figures/rykov', 'Bukharin and Rykov, along with twenty others'],
    ['/figures/yagoda', 'Yagoda was criticized'],
    ['/figures/budyonny', 'High raking officials'],
  ] as const) {
    await page.goto(address);
    await expect(section, address).toContainText(words);
    await expect(section, address).toContainText(/class notes by (Emily L|Amy, Andrew)/);
    await expect(section.getByRole('link', { name: /ShareAlike 3\.0/ })).toHaveAttribute(
      'href',
      'https://creativecommons.org/licenses/by-sa/3.0/',
    );
  }
  // In the order of the notes: theses by their number, then the two lists.
  await page.goto('/figures/stalin');
  const links = await section
    .getByRole('listitem')
    .getByRole('link', { name: /^(Thesis \d|Interpretations)/ })
    .allTextContents();
  const numbers = links.map((link) => Number(/\d/.exec(link)?.[0] ?? 9));
  expect(numbers.length).toBeGreaterThan(10);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  await page.emulateMedia({ media: 'print' });
  await expect(section.getByText('class notes by')).toBeVisible();
});

test('a name that the page does not know is said, and what nothing bears is no list', async ({
  page,
  request,
}) => {
  for (const address of [
    '/notes/thesis-1?verdict=x',
    '/cascade?verdict=x',
    '/events/kirov-murder?lens=kirov-stalin',
    '/figures/stalin?lens=nonsense',
    '/trials/bukharin-trial?foo=1',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('main').getByRole('alert'), address).toContainText(
      'means nothing in the address of this page',
    );
  }
  for (const address of ['/notes/%E2%98%83', '/figures/%20', '/events/%E2%98%83']) {
    const response = await request.get(address);
    expect([address, response.status()]).toEqual([address, 404]);
  }
});

import { everyParam, PAGES, ROUTES } from '@kto-kogo/address';
import { expect, test } from '../fixtures.ts';
import { toldBy } from '../told-by.ts';

/** Too long for a text, and neither a word, a number, a date nor an id. */
const JUNK = encodeURIComponent('?'.repeat(600));
/** So many problems are told; of more, that there are more. */
const AT_ONCE = 4;

for (const { path, params } of Object.values(PAGES)) {
  const sample = ROUTES.find((route) => route.path === path)?.samples[0] ?? path;
  // What is wrong with each is said in plain words: `every-address.test.ts` proves it without a browser.
  test(`${path}: what is wrong with its parameters is told on the page`, async ({ request }) => {
    const names = everyParam(params).map(({ name }) => name);
    for (let from = 0; from < names.length; from += AT_ONCE) {
      const some = names.slice(from, from + AT_ONCE);
      const query = some.map((name) => `${name}=${JUNK}`).join('&');
      const response = await request.get(`${sample.split('?')[0]}?${query}`);
      expect(response.status()).toBe(200);
      const told = toldBy(await response.text());
      for (const name of some) {
        expect(told).toMatch(new RegExp(`“${name}=\\?+…” was not understood: write `));
      }
    }
  });
}

const SAID = [
  ['/explore?view=reading', 'write network, table or list'],
  ['/explore?focus=nobody', '“nobody” is not in the record'],
  ['/explore?hide=nobody&pin=nowhere:1:1', '“nobody” is not in the record. “nowhere” is not in the record'],
  ['/explore?level=most&level=all', '“level” is given more than once: the last one counts'],
  ['/explore?since=1937-02-30', 'write a month of the years 1000 to 2999 as 1937-06'],
  ['/figures?fate=EXECUTED,X', '“fate=X” was not understood'],
  ['/figures?after=x&page=2', '“after”'],
  ['/succession?holder=nobody', '“holder=nobody” is nobody who held one of these offices'],
  ['/cascade/kirov-murder?step=99999', '“step=99999” is beyond the last step'],
  ['/trace?from=gertik&to=tukhachevsky&trace=5', '“trace=5” asks for more than the 3 chains'],
  ['/explore?levl=all', '“levl” means nothing in the address of this page and was left out: write “level”'],
  [
    '/cascade/kirov-murder?stpe=3',
    '“stpe” means nothing in the address of this page and was left out: write “step”',
  ],
  [
    '/trace?from=radek&too=stalin',
    '“too” means nothing in the address of this page and was left out: write “to”',
  ],
  [
    '/search?query=Radek',
    '“query” means nothing in the address of this page and was left out: what can be written there is “q”',
  ],
  ['/events?year=20245', 'write a number from 1000 to 2999'],
] as const;

test('what is wrong is told', async ({ request }) => {
  for (const [path, words] of SAID) {
    const response = await request.get(path);
    expect.soft(response.status(), path).toBe(200);
    expect.soft(toldBy(await response.text()), path).toContain(words);
  }
});

test('what is meant is understood', async ({ request }) => {
  for (const path of [
    '/succession?sphere=security',
    '/explore?utm_source=x&fbclid=y',
    '/timeline?view=TABLE',
    '/explore?focus=YEZHOV',
    '/search?Q=Radek',
  ]) {
    expect.soft(toldBy(await (await request.get(path)).text()), path).toBe('');
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('one long word breaks, and its notice can be sent away', async ({ page }) => {
    const [word, id] = ['x'.repeat(190), 'x'.repeat(150)];
    for (const path of [
      `/search?q=${word}`,
      `/figures?q=${word}`,
      `/trace?from=${word}&to=radek`,
      `/figures?levl=${word}`,
      `/succession?holder=${id}`,
      `/explore?expand=${id}&since=${word}`,
    ]) {
      await page.goto(path);
      // Of the notice: the hint of a first visit has a button of that name too.
      const understood = page.getByRole('alert').getByRole('button', { name: 'Understood' });
      if (/levl|holder|expand/.test(path)) await expect(understood).toBeInViewport({ ratio: 1 });
      const [wide = 0, room = 0] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(wide, path).toBeLessThanOrEqual(room);
    }
    await page.getByRole('alert').getByRole('button', { name: 'Understood' }).tap();
    await expect(page.getByRole('alert').filter({ hasText: 'not' })).toHaveCount(0);
  });
});

test('fate=EXECUTED,X keeps what is understood', async ({ page }) => {
  await page.goto('/figures?fate=EXECUTED,X');
  await expect(page.getByRole('checkbox', { name: 'executed' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'suicide' })).not.toBeChecked();
});

test('a picture of an address that is not understood is refused, in words', async ({ request }) => {
  for (const query of ['view=reading', 'focus=nobody', 'pin=yezhov:99999:99999', 'since=never']) {
    const response = await request.get(`/explore/picture.svg?${query}`);
    expect(response.status()).toBe(400);
    expect(await response.text()).toMatch(/^“.*” (was not understood: write .*|is not in the record)\.\n$/);
  }
  expect((await request.get('/explore/picture.svg?focus=yagoda&utm_source=x')).status()).toBe(200);
});

for (const focus of ['kirov-murder', 'generals-trial', 'nkvd-ussr']) {
  test(`the network around ${focus} shows what is tied to it`, async ({ page }) => {
    await page.goto(`/explore?focus=${focus}`);
    const network = page.getByRole('application', { name: /^Network/ });
    await expect(network).toHaveAttribute('data-ready', 'ego');
    await expect(network).toHaveAttribute('aria-label', /([2-9]|\d\d+) names, \d+ ties/);
    await expect(page.getByRole('checkbox', { name: /^Accused/ })).not.toBeChecked();
  });
}

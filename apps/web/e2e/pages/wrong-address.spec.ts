import { isParam, type Param, type Params } from '../../src/address/define-address.ts';
import { ROUTES } from '../../src/address/routes.ts';
import { everyAddress } from '../../src/address/testing/every-address.ts';
import { expect, test } from '../fixtures.ts';

/** What a reader without JavaScript is told. */
function toldBy(html: string): string {
  const alerts = [...html.matchAll(/<div role="alert"[^>]*>(.*?)<\/div>/gs)].map(([, words]) => words);
  return alerts.join(' ').replace(/<[^>]*>/g, '');
}

function flatten(params: Params): Param<unknown>[] {
  return Object.values(params).flatMap((each) => (isParam(each) ? [each] : flatten(each)));
}

/** Too long for a text, and neither a word, a number, a date nor an id. */
const JUNK = encodeURIComponent('?'.repeat(600));

for (const { path, params } of await everyAddress()) {
  const sample = ROUTES.find((route) => route.path === path)?.samples[0] ?? path;
  for (const { name } of flatten(params)) {
    test(`${path}: what is wrong with “${name}” is said in plain words`, async ({ request }) => {
      const response = await request.get(`${sample.split('?')[0]}?${name}=${JUNK}`);
      expect(response.status()).toBe(200);
      const told = toldBy(await response.text());
      expect(told).toMatch(new RegExp(`“${name}=\\?+…” was not understood: write `));
      expect(told).not.toMatch(/invalid|expected|regex|pattern|zod|null|undefined|must/i);
      expect(told.length).toBeLessThan(400);
    });
  }
}

const SAID = [
  ['/explore?view=reading', 'write network, table or list'],
  ['/explore?focus=nobody', '“nobody” is not in the record'],
  ['/explore?hide=nobody&pin=nowhere:1:1', '“nobody” is not in the record. “nowhere” is not in the record'],
  ['/explore?level=most&level=all', '“level” is given more than once: the last one counts'],
  ['/explore?since=1937-02-30', 'write a month of 1800 to 1999 as 1937-06'],
  ['/figures?fate=EXECUTED,X', '“fate=X” was not understood'],
  ['/figures?after=x&page=2', '“after”'],
  ['/succession?holder=nobody', '“holder=nobody” is nobody who held one of these offices'],
  ['/cascade/kirov-murder?step=99999', '“step=99999” is beyond the last step'],
  ['/trace?from=gertik&to=tukhachevsky&trace=5', '“trace=5” asks for more than the 3 chains'],
  ['/explore?levl=all', '“levl” is not known on this page: write “level”'],
  ['/cascade/kirov-murder?stpe=3', '“stpe” is not known on this page: write “step”'],
  ['/trace?from=radek&too=stalin', '“too” is not known on this page: write “to”'],
  ['/search?query=Radek', '“query” is not known on this page, which knows “q”'],
  ['/events?year=2024', 'write a number from 1900 to 1999'],
] as const;

for (const [path, words] of SAID) {
  test(`${path} is told`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    expect(toldBy(await response.text())).toContain(words);
  });
}

for (const path of [
  '/succession?sphere=security',
  '/explore?utm_source=x&fbclid=y',
  '/timeline?view=TABLE',
  '/explore?focus=YEZHOV',
  '/search?Q=Radek',
]) {
  test(`${path} is understood`, async ({ request }) => {
    expect(toldBy(await (await request.get(path)).text())).toBe('');
  });
}

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

import { expect, test } from 'vitest';
import { PAGES } from './pages.ts';
import { splitParameters, unknownName } from './parameter-names.ts';
import { readAddress } from './read-address.ts';
import { traceAddress } from './trace.ts';

const known = ['from', 'to', 'steps', 'level', 'view', 'sphere', 'fate', 'year', 'q'];

test.each([
  ['levl', 'level'],
  ['lvel', 'level'],
  ['yaer', 'year'],
  ['fait', 'fate'],
  ['stpe', 'steps'],
  ['too', 'to'],
  ['sphre', 'sphere'],
  ['views', 'view'],
  ['maxSteps', 'steps'],
])('%s is meant to be %s', (name, meant) => {
  expect(unknownName(name, known)).toBe(
    `“${name}” means nothing in the address of this page and was left out: write “${meant}” if that is meant.`,
  );
});

test('of a name that is near to none, the sentence says which there are', () => {
  expect(unknownName('truth', ['order', 'q'])).toBe(
    '“truth” means nothing in the address of this page and was left out: what can be written there is “order” or “q”.',
  );
  expect(unknownName('year', [])).toBe(
    '“year” means nothing in the address of this page and was left out: nothing can be written there after “?”.',
  );
  expect(unknownName('id', ['order', 'q'])).toContain('“id” means nothing');
  expect(unknownName('x'.repeat(500), ['q'])?.length).toBeLessThan(150);
});

test.each(['/succession', '/offices/nkvd-ussr', '/sources/wikipedia'])(
  '%s: another page’s “tier” is no slip for “view”',
  (path) => {
    const { problems } = readAddress(`${path}?tier=weak`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).not.toContain('if that is meant');
  },
);

test('what other sites add to links is nobody’s mistake, on any page', () => {
  const foreign =
    'utm_source utm_medium utm_campaign utm_term utm_content fbclid gclid msclkid yclid mc_cid mc_eid igshid _ga _gl _rsc ref ref_src source si s t v lang hl gad_source srsltid wprov';
  for (const { read, path } of Object.values(PAGES)) {
    const query = Object.fromEntries(foreign.split(' ').map((name) => [name, 'x']));
    expect([path, read(query).problems]).toEqual([path, []]);
  }
});

test.each([
  [{ From: 'radek', TO: 'stalin' }],
  [{ 'from[]': 'radek', 'to[0]': 'stalin' }],
  [{ from: 'radek', 'amp;to': 'stalin' }],
  [{ from: 'radek;to=stalin' }],
  [{ from: 'radek;amp;to=stalin' }],
])('%j is read as it is meant', (query) => {
  const { value, problems } = traceAddress.read(query);
  expect([value.from, value.to, problems]).toEqual(['radek', 'stalin', []]);
});

test('a semicolon in a text is no end of it', () => {
  expect(splitParameters('q', 'Radek; Sokolnikov;too=x', known)).toEqual([['q', 'Radek; Sokolnikov;too=x']]);
});

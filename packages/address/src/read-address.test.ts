import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Address } from './define-address.ts';
import { everyParam } from './define-address.ts';
import { PAGES } from './pages.ts';
import { readAddress } from './read-address.ts';
import { ROUTES, type Route } from './routes.ts';

const none = { entities: [], ties: [], works: [] };

test.each([
  ['/', 'home', null, none],
  ['/explore', 'explore', null, none],
  [
    '/explore?focus=yezhov&select=yagoda,radek&hide=stalin&only=beria&pin=kirov:1:2&expand=piatakov:arrest&works=wikipedia',
    'explore',
    null,
    {
      entities: ['yezhov', 'yagoda', 'radek', 'piatakov', 'stalin', 'beria', 'kirov'],
      ties: [],
      works: ['wikipedia'],
    },
  ],
  // The card of the tie is open and nobody selected; both are named all the same.
  [
    '/explore?select=radek&tie=yezhov-replaced-yagoda',
    'explore',
    null,
    { ...none, entities: ['radek'], ties: ['yezhov-replaced-yagoda'] },
  ],
  ['/explore?focus=yezhov&select=none&works=none', 'explore', null, { ...none, entities: ['yezhov'] }],
  [
    '/trace?from=gertik&to=tukhachevsky&with=radek,Nikolai%20Yezhov',
    'trace',
    null,
    { ...none, entities: ['gertik', 'tukhachevsky', 'radek'] },
  ],
  ['/trace?from=Artem+Gertik&to=stalin', 'trace', null, { ...none, entities: ['stalin'] }],
  ['/cascade', 'sparks', null, none],
  ['/cascade/kirov-murder?step=3', 'cascade', 'kirov-murder', { ...none, entities: ['kirov-murder'] }],
  ['/figures/yezhov', 'figure', 'yezhov', { ...none, entities: ['yezhov'] }],
  ['/events/kirov-murder', 'event', 'kirov-murder', { ...none, entities: ['kirov-murder'] }],
  ['/trials/generals-trial', 'trial', 'generals-trial', { ...none, entities: ['generals-trial'] }],
  ['/offices/nkvd-ussr?view=table', 'office', 'nkvd-ussr', { ...none, entities: ['nkvd-ussr'] }],
  ['/succession?holder=yezhov', 'succession', null, { ...none, entities: ['yezhov'] }],
  ['/timeline?month=1937-06&works=wikipedia', 'timeline', null, { ...none, works: ['wikipedia'] }],
  ['/figures?q=Yezhov', 'figures', null, none],
  ['/about', 'about', null, none],
] as const)('%s', (text, page, id, ids) => {
  expect(readAddress(text)).toMatchObject({ page, id, ids, problems: [] });
});

test('what its page says is read by the address of the page', () => {
  const read = readAddress('/trace?from=gertik&to=stalin&steps=4');
  expect(read.page === 'trace' && read.value.maxSteps).toBe(4);
});

test.each([
  [
    '/explore?levl=all&since=never',
    [
      '“since=never” was not',
      '“levl” means nothing in the address of this page and was left out: write “level”',
    ],
  ],
  ['/figures/yezhov?view=table', ['“view” means nothing in the address of this page']],
  ['/explore?focus=Ежов', ['“focus=Ежов” was not understood: write the name']],
  ['/explore?text=what?', []],
  ['/explore?', []],
])('%s: what is not understood is said', (text, problems) => {
  expect(readAddress(text)).toMatchObject({
    page: expect.any(String),
    problems: problems.map((each) => expect.stringContaining(each)),
  });
});

test.each([
  ['', 'is no address of this site'],
  ['explore', 'is no address of this site'],
  [' /explore', 'is no address of this site'],
  ['?select=yezhov', 'is no address of this site'],
  ['//example.org/explore', 'is no address of this site'],
  ['/\\example.org/explore', 'is no address of this site'],
  ['https://example.org/explore', 'is no address of this site'],
  ['javascript:alert(1)', 'is no address of this site'],
  ['/\t/example.org', 'Leave out line breaks'],
  ['/explore?text=a\nb', 'Leave out line breaks'],
  ['/explore?text=a ', 'Leave out line breaks'],
  ['/figures/yezhov#claims', 'Leave out “#”'],
  [`/explore?text=${'x'.repeat(2_000)}`, 'at most 2,000 characters'],
  ['/figures/yezhov/', 'is no page of this site'],
  ['/figures/Yezhov', 'is no page of this site'],
  ['/figures/yezhov/ties', 'is no page of this site'],
  ['/figures/[id]', 'is no page of this site'],
  ['/./explore', 'is no page of this site'],
  ['/explore/picture.svg', 'is no page of this site'],
  ['/missing', 'is no page of this site'],
  ['/graphql', 'is no page of this site'],
  ['/__proto__', 'is no page of this site'],
])('%j leads to no page', (text, why) => {
  expect(readAddress(text)).toEqual({ page: null, problems: [expect.stringContaining(why)] });
});

test('every address that is asked for at the start or in tests is read', () => {
  for (const { samples, warm = [], isUnlisted } of ROUTES as readonly Route[]) {
    if (isUnlisted && warm.length === 0) continue;
    for (const each of [...samples, ...warm]) {
      expect(readAddress(each)).toMatchObject({ page: expect.any(String), problems: [] });
    }
  }
});

describe('for any text', () => {
  const path = fc.constantFrom(...Object.values(PAGES).map((each) => each.path.replace('[id]', 'yezhov')));
  const name = fc.oneof(
    fc.constantFrom(
      ...Object.values<Address>(PAGES).flatMap((each) => everyParam(each.params).map((param) => param.name)),
    ),
    fc.string(),
  );
  const query = fc
    .array(fc.tuple(name, fc.string({ unit: 'binary' })))
    .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));

  test('it is told what is wrong, and nothing is thrown', () => {
    const any = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary', maxLength: 3_000 }),
      fc.webUrl(),
      fc.tuple(path, fc.constantFrom('?', '/', '#', ';', ''), query).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(any, (text) => {
        const read = readAddress(text);
        if (read.page === null) expect(read.problems).toHaveLength(1);
        else expect(text.startsWith(PAGES[read.page].path.replace(/\[id\].*/, ''))).toBe(true);
        for (const problem of read.problems) expect(problem.length).toBeLessThan(600);
      }),
    );
  });
});

describe.each(Object.entries<Address>(PAGES))('%s', (page, address) => {
  const said = everyParam(address.params).map(
    (param) => [param.name, fc.constantFrom(...param.codec.examples)] as const,
  );
  const id = fc.constantFrom('yezhov', 'trial-of-1936', 'none', '1936');
  const to = address.href as (...to: unknown[]) => string;

  test('an address that is written is read back, and names nothing that is not in it', () => {
    fc.assert(
      fc.property(id, fc.record(Object.fromEntries(said), { requiredKeys: [] }), (id, query) => {
        const isOfOne = address.path.includes('[id]');
        const { value } = address.read(query);
        const written = isOfOne ? to(id, value) : to(value);
        const read = readAddress(written);
        expect(read).toMatchObject({ page, id: isOfOne ? id : null, value, problems: [] });
        if (read.page === null) return;
        const { entities, ties, works } = read.ids;
        for (const each of [...entities, ...ties, ...works]) expect(written).toContain(each);
      }),
    );
  });
});

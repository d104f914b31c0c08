import { expect, test } from 'vitest';
import { misspeltNames } from './misspelt-names.ts';
import { everyAddress } from './testing/every-address.ts';

const known = ['from', 'to', 'steps', 'level', 'view', 'sphere', 'q'];

test.each([
  ['levl', 'level'],
  ['lvel', 'level'],
  ['Level', 'level'],
  ['sphre', 'sphere'],
  ['views', 'view'],
  ['maxSteps', 'steps'],
  ['step', 'steps'],
])('%s is meant to be %s', (name, meant) => {
  expect(misspeltNames([name], known)).toEqual([{ name, meant }]);
});

test('a name that is known is none, though another is near', () => {
  expect(misspeltNames(['steps', 'step'], ['steps', 'step'])).toEqual([]);
});

test('what other sites add to links is nobody’s mistake, on any page', async () => {
  const foreign =
    'utm_source utm_medium utm_campaign utm_term utm_content fbclid gclid msclkid yclid mc_cid igshid _ga ref si s t v lang hl';
  for (const { read } of await everyAddress()) {
    const query = Object.fromEntries(foreign.split(' ').map((name) => [name, 'x']));
    expect(read(query).problems).toEqual([]);
  }
});

import { expect, test } from 'vitest';
import { workFile } from './work-file.ts';

const faultOf = (names: object) =>
  workFile.safeParse({ id: 'a', title: 'A', type: 'article', tier: 'weak', ...names }).error?.issues[0]
    ?.message;

test.each([
  'Robert A. McCutcheon, Slavic Review 50',
  'Kirill Moskalenko, quoted by V. Karpov',
  'Sheila Fitzpatrick and Robert Gellately (eds)',
  'M. P. Frinovsky; tr. G. Furr',
  'Novaya Gazeta, reprinted by rima.media',
])('%s is more than names', (names) => {
  expect(faultOf({ author: names })).toContain('has more than names');
  expect(faultOf({ editors: names })).toContain('has more than names');
});

test.each(['author not named in the copy read', 'various', 'Unknown'])('%s is nobody', (author) => {
  expect(faultOf({ author })).toContain('is not a name');
});

test.each(['Lydia Golovkova and others', 'Central Committee', 'NKVD (N. I. Yezhov)', 'Ed Needham'])(
  '%s is a name',
  (author) => {
    expect(faultOf({ author })).toBeUndefined();
  },
);

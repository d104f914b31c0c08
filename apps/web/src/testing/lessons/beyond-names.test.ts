import { theRecord } from '@kto-kogo/graph-seed/testing';
import { expect, test } from 'vitest';
import { accused, accusedIn, diedIn, fateOf, given, participants, tiesOf } from './counted.ts';
import { quoted } from './quoted.ts';

/** Each number that the lessons on the operations and on families quote from the record, and each silence, is that of the record. */

const figures = theRecord.entities.filter(({ kind }) => kind === 'FIGURE').map(({ id }) => id);
const shotInTheTerror = figures.filter((id) => fateOf(id) === 'EXECUTED' && /^\[?193[78]/.test(diedIn(id)));
const LIMITS = 'mass-operation-00447-limits';
const [firstLimit = 0, shotInTheEnd = 0] = given(LIMITS, 75_950, 387_000);
const [byNation = 0] = given('national-operations', 247_157);
const [condemnedToDeath = 0] = given('terror-totals-1937-38', 681_692);
const wives = participants('order-00486').filter(({ from }) => !['yezhov', 'stalin'].includes(from));
const ofTheGenerals = participants('wives-of-the-generals').map(({ from }) => from);
const ofTheLetter = accusedIn('1937-08', accused({ from: 'yezhov' }));
const signed = ['yezhov', 'vyshinsky'];
const voted = participants('national-operations').filter(({ from }) => !signed.includes(from));

test.each<[step: string, words: string, numbers: readonly number[]]>([
  [
    'the-operations-nobody-saw-04',
    'adds them up to # people to be shot and # to be sent',
    given(LIMITS, 75_950, 193_000),
  ],
  [
    'the-operations-nobody-saw-04',
    'about # people had been condemned, of them # to be shot',
    given(LIMITS, 767_000, 387_000),
  ],
  ['the-operations-nobody-saw-04', 'are # and, for both kinds, #', given(LIMITS, 72_950, 259_450)],
  ['the-operations-nobody-saw-06', 'about # people were shot and buried', given('butovo', 20_760)],
  [
    'the-operations-nobody-saw-07',
    '# people were condemned, # of them',
    given('order-00485', 139_835, 111_091),
  ],
  ['the-operations-nobody-saw-07', 'The # lines are its names', [ofTheLetter.length]],
  ['the-operations-nobody-saw-08', '# members of the Politburo voted', [voted.length]],
  [
    'the-operations-nobody-saw-08',
    'One count has # condemned, # of them to be shot; another has about # condemned',
    given('national-operations', 335_513, 247_157, 347_000),
  ],
  [
    'the-operations-nobody-saw-08',
    'Harbin # "repressed" and # shot (Memorial)',
    given('order-00593', 48_133, 30_992),
  ],
  [
    'the-operations-nobody-saw-08',
    'Germans some # and #, Latvians # shot',
    [...given('order-00439', 55_000, 42_000), ...given('latvian-operation', 16_573)],
  ],
  ['the-operations-nobody-saw-09', 'from some # to #, blamed', given('bykivnia', 15_000, 100_000)],
  ['the-operations-nobody-saw-09', 'Levashovo, some # by', given('levashovo', 19_450)],
  [
    'the-operations-nobody-saw-10',
    'has # arrested in these two years and # condemned to death',
    given('terror-totals-1937-38', 1_575_259, 681_692),
  ],
  ['the-operations-nobody-saw-10', 'reckons with at least # million and #,', [1.71, 724_000]],
  ['the-operations-nobody-saw-10', 'record names # people', [figures.length]],
  ['the-operations-nobody-saw-10', '# of them were shot in 1937 and 1938', [shotInTheTerror.length]],
  [
    'the-operations-nobody-saw-10',
    'one for some # of',
    [Math.round(condemnedToDeath / shotInTheTerror.length / 50) * 50],
  ],
  [
    'the-operations-nobody-saw-10',
    'make up some # of the sentences',
    [Math.round((shotInTheEnd + byNation) / 1000) * 1000],
  ],

  [
    'wives-and-children-01',
    'wartime, # of the five',
    [ofTheGenerals.filter((id) => fateOf(id) === 'EXECUTED').length],
  ],
  [
    'wives-and-children-02',
    'some # wives were arrested and # children',
    given('order-00486', 18_000, 25_000),
  ],
  ['wives-and-children-02', '# of these women are drawn', [wives.length]],
  ['wives-and-children-06', 'A book of memory names #', given('alzhir-camp', 7_259)],
  ['wives-and-children-10', 'NKVD # children', given('order-00486', 25_000)],
])('%s: %s', (step, words, numbers) => {
  expect(quoted(step, words)).toEqual(numbers);
});

test('silences and comparisons that these lessons rest on', () => {
  expect(Math.floor(shotInTheEnd / firstLimit)).toBe(5);
  expect(Math.round(((shotInTheEnd + byNation) / condemnedToDeath) * 10)).toBe(9);
  expect(given('terror-totals-1937-38', 724_000)).toEqual([724_000]);
  expect(ofTheGenerals.filter((id) => fateOf(id) === 'UNKNOWN')).toEqual(['yakir-s']);
  expect(participants('kurapaty').map(({ from }) => from)).toEqual(['berman-b', 'nasedkin']);
  expect(participants('butovo').filter(({ from }) => !['redens', 'blokhin-v'].includes(from))).toHaveLength(
    2,
  );
  expect(voted.filter(({ from }) => fateOf(from) === 'EXECUTED').map(({ from }) => from)).toEqual(['chubar']);
  for (const figure of ['kameneva-o', 'tukhachevskaya-n']) expect(accused({ from: figure })).toHaveLength(1);
  expect(accused({ to: 'ginzburg-e' })).toHaveLength(1);
  expect(tiesOf('CONSEQUENCE').filter(({ from, to }) => [from, to].includes('order-00486'))).toHaveLength(2);
});

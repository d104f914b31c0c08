import { OPENING_VIEW, type View } from '@kto-kogo/address';
import { TIE_KINDS } from '@kto-kogo/domain';
import { sampleAccusation } from '@kto-kogo/domain/testing';
import { toNetwork } from '@kto-kogo/network';
import { sampleNode } from '@kto-kogo/network/testing';
import { expect, test } from 'vitest';
import {
  collapse,
  expand,
  focusOn,
  hide,
  isolate,
  pin,
  selectEntity,
  selectMonth,
  selectSeveral,
  setFilter,
  setFrame,
  setLayout,
  setLevel,
  setShape,
  setSteps,
  setText,
  show,
} from '../actions/view-changes.ts';
import { describeChange, describeFirst } from './describe-change.ts';

const network = toNetwork(
  [
    sampleNode('radek', { name: 'Karl Radek', shortName: 'Radek' }),
    sampleNode('trotsky', { name: 'Leon Trotsky', shortName: 'Trotsky' }),
  ],
  [sampleAccusation('radek', 'trotsky', { id: 'a', statement: 'Radek accused Trotsky.' })],
);
const works = new Map([
  [
    'conquest',
    {
      id: 'conquest',
      title: 'The Great Terror',
      author: 'Robert Conquest',
      editors: null,
      tier: 'SECONDARY',
    },
  ],
] as const);
const record = { network, works };
const told = (change: (view: View) => View, before: View = OPENING_VIEW) =>
  describeChange(before, change(before), record);

test.each([
  ['Hid Trotsky', hide('trotsky')],
  ['Only 1937', setFilter({ since: '1937-01-01', until: '1937-12-31' })],
  ['Only Up to June 1937', setFilter({ until: '1937-06-30' })],
  ['Only accusations', setFilter({ kinds: ['ACCUSATION'] })],
  ['Only accusations; Only not under force', setFilter({ kinds: ['ACCUSATION'], coerced: ['NO'] })],
  ['All kinds of tie', setFilter({ kinds: null })],
  ['Only the fate executed', setFilter({ fate: ['EXECUTED'] })],
  ['Only the fates executed and suicide', setFilter({ fate: ['EXECUTED', 'SUICIDE'] })],
  ['No fate', setFilter({ fate: [] })],
  ['Only people who had a hand in it', setFilter({ hand: ['RECORDED'] })],
  ['Only people of “Army and navy” and “No office recorded”', setFilter({ sphere: ['ARMY', 'NO_OFFICE'] })],
  ['Only primary sources', setFilter({ tier: ['PRIMARY'] })],
  ['Only sources that were read', setFilter({ read: ['READ'] })],
  ['Only what cites “The Great Terror” or “gone”', setFilter({ works: ['conquest', 'gone'] })],
  ['Around Radek', focusOn('radek')],
  ['Laid out by cases and trials', setLayout('cases')],
  ['Expanded Radek', expand('radek')],
  ['Expanded accusations of Radek', expand('radek', ['ACCUSATION'])],
  ['Only 2 names', isolate(['radek', 'trotsky'])],
  ['Pinned Radek', pin('radek', { x: 1, y: 2 })],
  ['Everyone', setLevel('all')],
  ['As a table', setShape('table')],
  ['Laid a lens over it', (view: View) => ({ ...view, lenses: ['kirov-stalin'] })],
  ['Searched the ties for “radek”', setText('radek')],
  ['Opened Karl Radek', selectEntity('radek')],
  ['Opened June 1937', selectMonth('1937-06')],
  ['Selected Radek and Trotsky', selectSeveral(['radek', 'trotsky'])],
  ['What connects Radek and Trotsky', selectSeveral(['radek', 'trotsky'], 'connections')],
  ['Compared Radek and Trotsky', selectSeveral(['radek', 'trotsky'], 'comparison')],
  ['Moved the picture', setFrame([0, 0, 10, 10])],
])('%s', (words, change) => {
  expect(told(change)).toBe(words.replace('Only Up', 'Only up'));
});

test('the way back is told too', () => {
  const narrowed = setFilter({ fate: ['SUICIDE'], works: ['conquest'] })(OPENING_VIEW);
  expect(told(setFilter({ fate: null, works: null }), narrowed)).toBe('All fates; All works');
  expect(told(show('trotsky'), hide('trotsky')(OPENING_VIEW))).toBe('Showed Trotsky');
  const lensed = { ...OPENING_VIEW, lenses: ['kirov-stalin', 'kirov-nkvd'] };
  expect(told(() => lensed)).toBe('Laid two lenses over it');
  const beside = { ...lensed, laid: 'beside' } as const;
  expect(told(() => beside, lensed)).toBe('Laid the lenses side by side');
  expect(told(() => lensed, beside)).toBe('Laid one lens over the other');
  expect(told(() => OPENING_VIEW, lensed)).toBe('Took the lens off');
  expect(told(collapse('radek'), expand('radek')(OPENING_VIEW))).toBe('Collapsed Radek');
});

test.each([
  ['Without replacements', ['ACCUSATION', 'REPLACEMENT', 'ARREST'], ['ACCUSATION', 'ARREST']],
  ['Also replacements', ['ACCUSATION', 'ARREST'], ['ACCUSATION', 'REPLACEMENT', 'ARREST']],
  ['Only accusations', ['ACCUSATION', 'ARREST'], ['ACCUSATION']],
  ['Only replacements', ['ACCUSATION', 'ARREST'], ['REPLACEMENT']],
  ['Only accusations', [], ['ACCUSATION']],
  ['No kind of tie', ['ACCUSATION'], []],
  ['All kinds of tie', ['ACCUSATION'], null],
  ['Without consequences', null, TIE_KINDS.filter((kind) => kind !== 'CONSEQUENCE')],
] as const)('kinds that came or went are told: %s', (words, before, kinds) => {
  expect(told(setFilter({ kinds }), setFilter({ kinds: before })(OPENING_VIEW))).toBe(words);
});

test('a trial that brought the kinds that tie it is told first', () => {
  const opened = (view: View) =>
    setFilter({ kinds: ['ACCUSATION', 'REPLACEMENT', 'ARREST', 'CONSEQUENCE'] })(selectEntity('radek')(view));
  expect(told(opened)).toBe('Opened Karl Radek; Also consequences');
});

test('pins stay in their layout', () => {
  const pinned = pin('radek', { x: 1, y: 2 })(OPENING_VIEW);
  expect(told(setLayout('ladder'), pinned)).toBe('Laid out by offices; Unpinned Radek');
  expect(setLayout('bands')(pinned)).toEqual(pinned);
});

test('steps are told of whom they lead from', () => {
  const around = focusOn('radek')(OPENING_VIEW);
  expect(told(setSteps(2), around)).toBe('Around Radek, two steps');
  expect(told(setSteps(1), setSteps(2)(around))).toBe('Around Radek, one step');
  expect(told(setLayout('ladder'), setSteps(2)(around))).toBe('Laid out by offices; Back to all');
});

test('the first view is the opening, or that of a link', () => {
  expect(describeFirst(OPENING_VIEW)).toBe('The opening');
  expect(describeFirst(hide('radek')(OPENING_VIEW))).toBe('The view of the link');
});

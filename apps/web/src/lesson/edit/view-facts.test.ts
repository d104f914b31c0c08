import { EMPTY_QUESTION, newStep } from '@kto-kogo/lesson';
import { expect, test } from 'vitest';
import { isUndescribed, showsOf, stepTitle, stepWarnings } from './view-facts.ts';

const step = { ...newStep('a', '/explore', 'A'), caption: 'Kirov is shot.' };
const facts = {
  name: 'All',
  people: 3,
  ties: 4,
  shown: [{ id: 'kirov', name: 'Sergei Kirov' }],
  problems: [],
};

test('a step that a class can read has no warning', () => {
  expect(stepWarnings(step, facts)).toEqual([]);
});

test.each([
  [{ caption: ' ' }, {}, /no caption/],
  [{}, { people: 13 }, /^13 people are named/],
  [{}, { ties: 15 }, /^15 ties are drawn/],
  [{ caption: 'See [him](/figures/yezhov).' }, {}, /does not draw: yezhov/],
  [{ shows: ['kirov', 'stalin'] }, {}, /no longer draws: stalin/],
  [{ view: '/explore?view=table&focus=kirov' }, {}, /not its table/],
  [{}, { problems: ['“focus=kirof” is unknown.'] }, /kirof/],
  [{ question: { ...EMPTY_QUESTION, kind: 'POINT' as const } }, { shown: [] }, /nothing to point at/],
  [{ caption: '[A film](https://www.youtube.com/watch?v=1)' }, {}, /captions/],
])('%j of a view with %j is warned of', (change, draws, words) => {
  expect(stepWarnings({ ...step, ...change }, { ...facts, ...draws })).toEqual([
    expect.stringMatching(words),
  ]);
});

test('before it is known what is drawn only the step itself is judged', () => {
  expect(stepWarnings({ ...step, shows: ['stalin'] }, null)).toEqual([]);
});

test('a new step is called as its page, and is about whom it draws unless that is a crowd', () => {
  expect(stepTitle('Murder of Sergei Kirov', facts)).toBe('Murder of Sergei Kirov');
  expect(stepTitle('Explore the network', { ...facts, name: 'Nikolaev, one step. Three ties.' })).toBe(
    'Nikolaev, one step',
  );
  expect(stepTitle('Explore the network', null)).toBe('Explore the network');
  expect(showsOf(facts)).toEqual(['kirov']);
  expect(
    showsOf({ ...facts, shown: Array.from({ length: 13 }, (_, at) => ({ id: `f${at}`, name: '' })) }),
  ).toEqual([]);
  expect(showsOf(null)).toEqual([]);
});

test.each([
  [{}, true],
  [{ title: 'Nikolaev, one step' }, false],
  [{ caption: 'Kirov is shot.' }, false],
  [{ shows: ['kirov'] }, false],
])('a step of the explorer with %j: is it still to be described? %j', (change, is) => {
  expect(isUndescribed({ ...newStep('a', '/explore', 'Explore the network'), ...change })).toBe(is);
});

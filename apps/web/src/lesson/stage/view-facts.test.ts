import { readAddress } from '@kto-kogo/address';
import { expect, test } from 'vitest';
import { viewFacts, whyNothing } from './view-facts.ts';
import { type Known, viewProblems } from './view-problems.ts';

const known: Known = {
  entities: new Map([
    ['yezhov', { kind: 'FIGURE', name: 'Nikolai Yezhov' }],
    ['kirov-murder', { kind: 'EVENT', name: 'Murder of Sergei Kirov' }],
  ]),
  ties: new Set(['yezhov-replaced-yagoda']),
  works: new Set(['wikipedia']),
};

function factsOf(view: string, shown: readonly string[] | null = ['yezhov']) {
  const read = readAddress(view);
  if (read.page === null) throw new Error(`${view} is no page`);
  const stage = shown && { name: 'What is seen', people: 1, ties: 2, shown };
  return viewFacts(stage, known, viewProblems(read, known));
}

test('what is drawn is told with its names', () => {
  expect(factsOf('/figures/yezhov', ['yezhov', 'kirov-murder'])).toEqual({
    name: 'What is seen',
    people: 1,
    ties: 2,
    shown: [
      { id: 'yezhov', name: 'Nikolai Yezhov' },
      { id: 'kirov-murder', name: 'Murder of Sergei Kirov' },
    ],
    problems: [],
  });
});

test.each([
  ['/explore?focus=yezhov&tie=yezhov-replaced-yagoda&works=wikipedia', []],
  ['/explore?focus=yezhof', ['“yezhof” is not in the record.']],
  ['/explore?tie=a-b&works=x', ['“a-b” is not in the record.', '“x” is not in the record.']],
  ['/trials/yezhov', ['“yezhov” is not in the record.']],
  ['/cascade/kirov-murder', []],
  [
    '/explore?levl=all',
    ['“levl” means nothing in the address of this page and was left out: write “level” if that is meant.'],
  ],
])('%s: what is wrong with it is said', (view, problems) => {
  expect(factsOf(view).problems).toEqual(problems);
});

test('of what draws nothing there is nothing to tell', () => {
  expect(factsOf('/about', null)).toEqual({ name: '', people: 0, ties: 0, shown: [], problems: [] });
});

test('why nothing is drawn: what is meant is not there, or its page never draws', () => {
  const [gone, strange, never] = [
    '“yezhof” is not in the record.',
    '“x” means nothing in the address of this page.',
    'This page draws nothing.',
  ];
  expect(whyNothing('figure', [gone])).toEqual([gone]);
  expect(whyNothing('about', [])).toEqual([never]);
  expect(whyNothing('about', [strange])).toEqual([strange, never]);
  // A cascade that reaches nobody.
  expect(whyNothing('cascade', [])).toEqual([never]);
});

import { ENTITY_KINDS } from '@kto-kogo/domain';
import { expect, test } from 'vitest';
import { lensMarks, toLenses } from './lens.ts';
import { countStances, lensSentences } from './lens-words.ts';
import { sampleLens } from './testing/sample-lens.ts';

const gunman = { name: 'Lone gunman', standing: 'mainstream today', isFringe: false };
const none = { STRESSES: 0, DOUBTS: 0, DENIES: 0, REINTERPRETS: 0 };

test.each([
  [
    { STRESSES: 2, DOUBTS: 1, DENIES: 5, REINTERPRETS: 4 },
    { notShown: 2, elsewhere: [] },
    'stresses 2, doubts 1, denies 5 and reads 4 otherwise of what is shown here; 2 more of what it speaks of are not shown.',
  ],
  [{ ...none, DENIES: 1 }, { notShown: 0, elsewhere: [] }, 'denies 1 of what is shown here.'],
  [
    { ...none, STRESSES: 3 },
    { notShown: 1, elsewhere: [{ of: 'TIE', count: 7 }] as const },
    'stresses 3 of what is shown here; 1 more of what it speaks of is not shown and 7 are ties, which this page does not show.',
  ],
  [
    none,
    {
      notShown: 2,
      elsewhere: [
        { of: 'EVENT', count: 1 },
        { of: 'OFFICE', count: 1 },
        { of: 'TIE', count: 3 },
      ] as const,
    },
    'says nothing of what is shown here; 2 of what it speaks of are not shown and 1 is an event, 1 is an office and 3 are ties, which this page does not show.',
  ],
  [
    none,
    { notShown: 14, elsewhere: [] },
    'says nothing of what is shown here; 14 of what it speaks of are not shown.',
  ],
  [
    none,
    { notShown: 0, elsewhere: [{ of: 'TIE', count: 1 }] as const },
    'says nothing of what is shown here; 1 is a tie, which this page does not show.',
  ],
])('%j %j: %s', (shown, others, words) => {
  expect(lensSentences(gunman, { shown, ...others })).toBe(`Lone gunman (mainstream today) ${words}`);
});

test('a fringe reading is told to be one', () => {
  const plot = { name: 'Real plot', standing: 'fringe; rejected by nearly all historians', isFringe: true };
  expect(lensSentences(plot, { shown: none, notShown: 0, elsewhere: [] })).toBe(
    'Real plot (fringe; rejected by nearly all historians) says nothing of what is shown here. Nearly all historians reject it.',
  );
});

const lens = sampleLens('a', [
  ['STRESSES', { entity: 'kirov' }],
  ['DENIES', { tie: 'kirov-led' }],
  ['DENIES', { entity: 'medved' }],
]);

test('what is shown is counted by kind, and ties apart on a page without', () => {
  const shown = new Set(['kirov', 'borisov']);
  expect(countStances(lens, shown)).toEqual({
    shown: { ...none, STRESSES: 1 },
    notShown: 2,
    elsewhere: [],
  });
  expect(countStances(lens, shown, ENTITY_KINDS)).toEqual({
    shown: { ...none, STRESSES: 1 },
    notShown: 1,
    elsewhere: [{ of: 'TIE', count: 1 }],
  });
  expect(countStances(lens, shown, ['EVENT', 'TRIAL'])).toEqual({
    shown: { ...none, STRESSES: 1 },
    notShown: 0,
    elsewhere: [
      { of: 'FIGURE', count: 1 },
      { of: 'TIE', count: 1 },
    ],
  });
});

test('the stances on something stand in the order of the lenses, which have letters where there are two', () => {
  const other = sampleLens('b', [
    ['DOUBTS', { tie: 'kirov-led' }],
    ['STRESSES', { entity: 'stalin' }],
  ]);
  const marks = lensMarks(toLenses([other, lens]));
  const told = [...marks].map(([id, all]) => [
    id,
    ...all.map(({ lens, stance }) => `${lens.letter} ${lens.id} ${stance.kind}`),
  ]);
  expect(told).toEqual([
    ['kirov-led', 'A b DOUBTS', 'B a DENIES'],
    ['stalin', 'A b STRESSES'],
    ['kirov', 'B a STRESSES'],
    ['medved', 'B a DENIES'],
  ]);
  expect(toLenses([lens])[0]?.letter).toBeNull();
});

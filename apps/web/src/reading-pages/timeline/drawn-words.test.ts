import { expect, test } from 'vitest';
import { drawnWords } from './drawn-words.ts';

const month = (name: string, ties: number, arrestsWithin: number) => ({
  ...{ month: name, counts: [], arrests: arrestsWithin, arrestsWithin },
  within: [
    { kind: 'ACCUSATION', coerced: 'YES', count: ties } as const,
    // Listed as arrests.
    { kind: 'ARREST', coerced: null, count: 50 } as const,
  ],
});
const STRIP = { from: '1937-01', to: '1937-12' };

test('counts what is drawn, what is dated less closely and what lies outside', () => {
  const timeline = [month('1936-12', 2, 1), month('1937-01', 40, 5), month('1937-12', 1, 0)];
  expect(drawnWords(timeline, { ties: 53, arrests: 6 }, STRIP)).toBe(
    '41 ties and 5 arrests are drawn. 10 more are dated less closely than a month, and 3 lie outside January 1937 to December 1937: the table counts them.',
  );
});

test('says nothing of what there is none of', () => {
  expect(drawnWords([month('1937-06', 1, 1)], { ties: 1, arrests: 1 }, STRIP)).toBe(
    '1 tie and 1 arrest are drawn.',
  );
});

import { expect, test } from 'vitest';
import { isOverlapping } from '../../../geometry/box.ts';
import { layLines, wordsBox } from './lay-lines.ts';

const places = new Map([
  ['yezhov', { x: 600, y: 180, radius: 26 }],
  ['yagoda', { x: 440, y: 330, radius: 26 }],
]);
const lines = ['replaced, 26 Sept 1936', 'accused, 18 Mar 1937', 'had arrested, Mar 1937'].map(
  (words, index) => ({
    id: `tie-${index}`,
    from: 'yezhov',
    to: 'yagoda',
    words,
  }),
);

test('words on lines touch neither one another nor what is there', () => {
  const taken = [{ left: 400, right: 480, top: 290, bottom: 390 }];
  const laid = layLines(lines, places, taken, 'tie-1');
  const boxes = laid.flatMap((line, index) =>
    line.words === null ? [] : [wordsBox(line.words, lines[index]?.words ?? '')],
  );
  expect(boxes.length).toBeGreaterThan(0);
  for (const [index, box] of boxes.entries()) {
    for (const other of [...taken, ...boxes.slice(index + 1)]) expect(isOverlapping(box, other)).toBe(false);
  }
});

test('the words of the tie that is read are always there, and parallel lines fan out', () => {
  const laid = layLines(lines, places, [], 'tie-2');
  expect(laid[2]?.words).not.toBeNull();
  expect(new Set(laid.map(({ bend }) => Math.round(bend.x))).size).toBe(3);
});

test('a line to a node that is missing is not drawn', () => {
  expect(layLines([{ id: 'a', from: 'yezhov', to: 'kirov', words: '' }], places, [], null)).toEqual([]);
});

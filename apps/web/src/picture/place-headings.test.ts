import { expect, test } from 'vitest';
import { placeHeadings } from './place-headings.ts';

const bounds = { left: 0, right: 400, top: 0, bottom: 200 };
const heading = { id: 'trial', label: 'Trial of the generals', x: 200, y: 100 };
const at = (x: number, y: number) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 });

test('a heading stands near its place where no mark lies on it, and at its place where that is asked', () => {
  const marks = [at(150, 100), at(240, 84)];
  const [moved] = placeHeadings([heading], 12, bounds, marks);
  expect(moved?.y).toBeGreaterThan(110);
  expect(moved?.y).toBeLessThan(140);
  expect(placeHeadings([heading], 12, bounds, null)[0]?.y).toBe(100);
  expect(placeHeadings([heading], 12, bounds, [])[0]?.y).toBe(100);
});

test('where marks lie everywhere it stands beneath the fewest', () => {
  const rows = [20, 40, 60, 80, 100, 120, 140, 160, 180];
  const marks = rows.flatMap((y) => (y === 120 ? [at(200, y)] : [at(150, y), at(200, y), at(250, y)]));
  const [placed] = placeHeadings([heading], 12, bounds, marks);
  expect(placed?.box.top).toBeLessThan(120);
  expect(placed?.box.bottom).toBeGreaterThan(115);
});

import { theRecord } from '@kto-kogo/graph-seed/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../geometry/text-width.ts';
import { yearsAxis } from '../../../time/axis/time-axis.ts';
import type { LaneLook } from './lane-look.ts';
import { LINE, SMALL_TEXT } from './lane-look.ts';
import { type Lane, layLane } from './lay-lane.ts';
import { recordOffices } from './testing/record-terms.ts';
import { aTerm } from './testing/test-terms.ts';

type Box = { what: string; left: number; right: number; top: number; bottom: number };

const LOOKS: LaneLook[] = [1050, 715, 270].flatMap((width) => [
  { width, barHeight: 62, nameSize: 17, markSize: 20, chevron: 'above', captionLines: 3, noteLines: 2 },
  { width, barHeight: 20, nameSize: 12, markSize: 14, chevron: 'inside', captionLines: 0, noteLines: 0 },
]);
const AXIS = yearsAxis(1934, 1940);

/** Everything that a lane draws, as boxes in px on an axis of this width. */
function boxesOf({ bars }: Lane, look: LaneLook, width: number): Box[] {
  const px = (percent: number) => (percent / 100) * width;
  return bars.flatMap(({ term, start, end, top, height, beneath, caption, chevron }) => {
    const name = textWidth(term.holder.shortName, SMALL_TEXT) + SMALL_TEXT + 4;
    const x = beneath === null ? 0 : px(beneath.x);
    const captionWidth = Math.max(0, ...caption.map((line) => textWidth(line, SMALL_TEXT)));
    return [
      { what: `bar ${term.id}`, left: px(start), right: px(end), top, bottom: top + height },
      ...(beneath === null
        ? []
        : [
            {
              what: `name ${term.id}`,
              left: beneath.anchor === 'start' ? x : x - name,
              right: beneath.anchor === 'start' ? x + name : x,
              top: beneath.y,
              bottom: beneath.y + LINE,
            },
          ]),
      ...(caption.length === 0
        ? []
        : [
            {
              what: `caption ${term.id}`,
              left: px(end) - 6 - captionWidth,
              right: px(end) - 6,
              top: top - caption.length * LINE,
              bottom: top,
            },
          ]),
      ...(chevron === 'above'
        ? [
            {
              what: `chevron ${term.id}`,
              left: px(start) - 3,
              right: px(start) + 3,
              top: top - 13,
              bottom: top,
            },
          ]
        : []),
    ].map((box) => ({ ...box, look: look.barHeight }));
  });
}

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right - 0.6 && b.left < a.right - 0.6 && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.what} × ${b.what}`),
  );
}

function expectTidy(lane: Lane, look: LaneLook) {
  for (const width of [look.width, look.width * 1.4]) {
    const boxes = boxesOf(lane, look, width);
    expect(overlaps(boxes)).toEqual([]);
    expect(boxes.filter(({ left, right }) => left < -3.5 || right > width + 0.6)).toEqual([]);
    expect(boxes.filter(({ top, bottom }) => top < 0 || bottom > lane.height)).toEqual([]);
  }
}

const offices = recordOffices(theRecord);

describe('nothing overlaps, nothing is cut off', () => {
  test.each(offices)('$id', ({ terms }) => {
    for (const look of LOOKS) expectTidy(layLane(terms, AXIS, look), look);
  });

  test('in any ladder', () => {
    const day = fc
      .date({ min: new Date('1930-01-01'), max: new Date('1944-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const aDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
    const aLadder = fc.array(
      fc
        .tuple(aDate, aDate, fc.constantFrom('Ge', 'Zinoviev', 'Smirnov-Svetlovsky'))
        .filter(([from, to]) => from.slice(0, 4) < to.slice(0, 4) || from === to)
        .map(([from, to, who]) => aTerm(from, to, { who, howEnded: 'dismissed, later arrested' })),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(aLadder, fc.constantFrom(...LOOKS), (terms, look) => {
        expectTidy(layLane(terms, AXIS, look), look);
      }),
    );
  });
});

test('every term that reaches into the axis has its bar, named in it or under it', () => {
  for (const { terms } of offices) {
    for (const look of LOOKS) {
      const { bars } = layLane(terms, yearsAxis(1919, 1941), look);
      expect(bars.map(({ term }) => term.id).sort()).toEqual(terms.map(({ id }) => id).sort());
      for (const { inside, beneath } of bars) expect((inside === null) !== (beneath === null)).toBe(true);
    }
  }
});

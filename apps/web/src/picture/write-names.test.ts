import { LAYOUTS, type Layout } from '@kto-kogo/address';
import { PERSON_TIE_KINDS, TIE_KINDS } from '@kto-kogo/domain';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { countPersonTies, LEVELS, peopleOfLevels } from '@kto-kogo/network';
import { describe, expect, test } from 'vitest';
import { recordNetwork } from '../../positions/record-network.ts';
import { type Box, isOverlapping } from '../geometry/box.ts';
import { textWidth } from '../geometry/text-width.ts';
import { POSITIONS } from '../record/positions/computed-positions.ts';
import { highlight, NO_SELECTION } from './highlight.ts';
import { arrangePlaces } from './layouts/arrange-places.ts';
import { runBands } from './layouts/run-bands.ts';
import { runCases } from './layouts/run-cases.ts';
import { runForce } from './layouts/run-force.ts';
import { runLadder } from './layouts/run-ladder.ts';
import type { LabelSide, Picture } from './picture.ts';
import { FOREMOST, markBox, nameBoxes } from './place-labels.ts';
import { selecting } from './testing/selecting.ts';
import { placeNames, writeNames } from './write-names.ts';

const record = recordNetwork(theRecord);
const people = peopleOfLevels(countPersonTies(record));
const ties = countPersonTies(record);
const ZOOMS = [0.3, 0.5, 0.7, 1, 1.4, 2, 2.5, 4];

const RUNS = { bands: runBands, cases: runCases, force: runForce, ladder: runLadder } as const;

function draw(layout: Layout, level: (typeof LEVELS)[number], kinds: readonly string[]): Picture {
  const hasThings = kinds.length === TIE_KINDS.length;
  const nodes = new Map(
    [...record.nodes].filter(([id, { kind }]) => (kind === 'FIGURE' ? people[level].has(id) : hasThings)),
  );
  const drawn = new Map(
    [...record.ties].filter(
      ([, { kind, from, to }]) => kinds.includes(kind) && nodes.has(from) && nodes.has(to),
    ),
  );
  const scene = { nodes, ties: drawn };
  const places = RUNS[layout]({
    scene,
    record,
    ties,
    isMany: level !== 'most',
    bands: theRecord.subject.bands,
    positions: POSITIONS,
  });
  return arrangePlaces({ layout, scene, places, pinned: {}, folded: new Map(), ties, shelf: 'open' });
}

/** How many pairs of a text and something else lie on each other. */
function covered(texts: readonly Box[], marks: readonly Box[] = []): number {
  const clash = (a: Box, others: readonly Box[]) => others.filter((b) => isOverlapping(a, b)).length;
  return texts.reduce((sum, box, index) => sum + clash(box, texts.slice(index + 1)) + clash(box, marks), 0);
}

/** Whose names lie on marks, each with the most ties of somebody whose mark it is. */
function covering({ nodes }: Picture, sides: ReadonlyMap<string, LabelSide>, size: number) {
  return nodes.flatMap((node) => {
    const [name] = nameBoxes([node], sides, size);
    const marks = nodes.filter(
      (other) => other !== node && name !== undefined && isOverlapping(name, markBox(other)),
    );
    return marks.length === 0 ? [] : [{ node, over: Math.max(...marks.map((each) => each.ties)) }];
  });
}

/** Ties of the last of the foremost; no name of a trial may hide somebody who has more. */
function leastOfForemost({ nodes }: Picture): number {
  const people = nodes.filter(({ kind }) => kind === 'FIGURE').map(({ ties }) => ties);
  return people.toSorted((a, b) => b - a)[FOREMOST - 1] ?? 0;
}

const TIES = { 'between people': PERSON_TIE_KINDS, 'of every kind': TIE_KINDS } as const;

describe.each(
  LAYOUTS.flatMap((layout) => Object.entries(TIES).map(([name, kinds]) => ({ layout, name, kinds }))),
)('the record laid out by $layout with ties $name', ({ layout, kinds }) => {
  test.each(LEVELS)(
    'at level %s no text lies on another, and only those of trials and of the foremost on marks, of lesser ones',
    (level) => {
      const picture = draw(layout, level, kinds);
      const states = highlight(picture, { ...NO_SELECTION, hovered: null, focused: null, isNear: false });
      const marks = picture.nodes.map(markBox);
      for (const zoom of ZOOMS) {
        const size = 12 / zoom;
        const { sides, headings, words } = writeNames(picture, states, placeNames(picture, size), size);
        const names = nameBoxes(picture.nodes, sides, size);
        const onLines = [...words.values()].map(({ text, size: px, at: { x, y } }) => {
          const half = textWidth(text, px) / 2;
          return { left: x - half, right: x + half, top: y - px / 2, bottom: y + px / 2 };
        });
        expect(covered([...names, ...onLines]), `zoom ${zoom}`).toBe(0);
        expect(covered(onLines, marks), `zoom ${zoom}`).toBe(0);
        // A heading stands behind the marks, but no name is written over it.
        expect(covered([...names, ...headings.map(({ box }) => box)]), `zoom ${zoom}`).toBe(0);
        const upon = covering(picture, sides, size);
        const people = upon.filter(({ node }) => node.kind === 'FIGURE');
        expect(people.length, `zoom ${zoom}`).toBeLessThanOrEqual(FOREMOST);
        const least = leastOfForemost(picture);
        for (const { node, over } of upon)
          expect(node.kind === 'TRIAL' ? least : node.ties).toBeGreaterThanOrEqual(over);
      }
    },
  );
});

/** As large as the whole is drawn: on a desk, and for a projector with names of 30 px. */
test.each([
  { on: 'a desk', zoom: 0.88, px: 12, missing: 0 },
  { on: 'a projector', zoom: 1.38, px: 30, missing: 4 },
])('names come by rank: on $on hardly one of the twenty most tied is without', ({ zoom, px, missing }) => {
  for (const level of LEVELS) {
    const picture = draw('bands', level, PERSON_TIE_KINDS);
    const { sides } = placeNames(picture, px / zoom);
    const foremost = picture.nodes.toSorted((a, b) => b.ties - a.ties).slice(0, 20);
    const unnamed = foremost.filter(({ id }) => sides.get(id) === 'none').map(({ label }) => label);
    expect(unnamed.length, `${level}: ${unnamed.join(', ')}`).toBeLessThanOrEqual(missing);
  }
});

test('from afar every trial has its name, on a desk and nearer', () => {
  for (const layout of LAYOUTS)
    for (const level of LEVELS)
      for (const zoom of [0.8, 0.88, 1, 2]) {
        const picture = draw(layout, level, TIE_KINDS);
        const { sides } = placeNames(picture, 12 / zoom);
        const unnamed = picture.nodes.filter(({ id, kind }) => kind === 'TRIAL' && sides.get(id) === 'none');
        expect(
          unnamed.map(({ label }) => label),
          `${layout}, ${level}, zoom ${zoom}`,
        ).toEqual([]);
      }
});

test('nearest, everybody has a name', () => {
  const picture = draw('bands', 'all', PERSON_TIE_KINDS);
  const unnamed = (zoom: number) =>
    [...placeNames(picture, 12 / zoom).sides.values()].filter((side) => side === 'none').length;
  expect(unnamed(4)).toBe(0);
  expect(unnamed(2.5) / picture.nodes.length).toBeLessThan(0.05);
});

test('nobody moves from one level to another', () => {
  const [most, all] = [draw('bands', 'most', PERSON_TIE_KINDS), draw('bands', 'all', PERSON_TIE_KINDS)];
  const places = new Map(all.nodes.map(({ id, x, y }) => [id, [x, y]]));
  for (const { id, x, y } of most.nodes) expect(places.get(id)).toEqual([x, y]);
});

test('whoever is selected among everybody has a name, and none of the names drawn then touches another', () => {
  const picture = draw('bands', 'all', PERSON_TIE_KINDS);
  for (const { id } of picture.nodes.filter((_, index) => index % 9 === 0)) {
    const states = highlight(picture, {
      ...selecting(picture, id),
      hovered: null,
      focused: null,
      isNear: false,
    });
    const { sides } = writeNames(picture, states, placeNames(picture, 12), 12);
    expect(sides.get(id), id).not.toBe('none');
    expect(covered(nameBoxes(picture.nodes, sides, 12)), id).toBe(0);
  }
});

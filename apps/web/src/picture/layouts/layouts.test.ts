import { LAYOUTS, type Layout } from '@kto-kogo/address';
import { PERSON_TIE_KINDS, TIE_KINDS } from '@kto-kogo/domain';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { countPersonTies, LEVELS, type Level, type Network, peopleOfLevels } from '@kto-kogo/network';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordNetwork } from '../../../positions/record-network.ts';
import { isOverlapping } from '../../geometry/box.ts';
import { POSITIONS } from '../../record/positions/computed-positions.ts';
import type { Picture } from '../picture.ts';
import { markBox } from '../place-labels.ts';
import { arrangePlaces } from './arrange-places.ts';
import { loadRun } from './layouts.ts';
import { runRings } from './run-rings.ts';

const record = recordNetwork(theRecord);
const people = peopleOfLevels(countPersonTies(record));
const ties = countPersonTies(record);
const runs = Object.fromEntries(
  await Promise.all(
    LAYOUTS.map(
      async (layout) => [layout, await loadRun(layout, { network: record, positions: POSITIONS })] as const,
    ),
  ),
);

/** The record without some, as filters and hiding leave it. */
function sceneOf(level: Level, hasThings: boolean, isLeft: (id: string) => boolean = () => true): Network {
  const isDrawn = (id: string, kind: string) =>
    isLeft(id) && (kind === 'FIGURE' ? people[level].has(id) : hasThings);
  const nodes = new Map([...record.nodes].filter(([id, { kind }]) => isDrawn(id, kind)));
  const kinds: readonly string[] = hasThings ? TIE_KINDS : PERSON_TIE_KINDS;
  const drawn = [...record.ties].filter(
    ([, { kind, from, to }]) => kinds.includes(kind) && nodes.has(from) && nodes.has(to),
  );
  return { nodes, ties: new Map(drawn) };
}

function draw(layout: Layout, scene: Network, isMany = true): Picture {
  const places = runs[layout]?.({
    scene,
    record,
    ties,
    isMany,
    bands: theRecord.subject.bands,
    positions: POSITIONS,
  });
  if (places === undefined) throw new Error(`${layout} runs nothing`);
  return arrangePlaces({ layout, scene, places, pinned: {}, folded: new Map(), ties, shelf: 'needed' });
}

function around(scene: Network, centre: string, steps: number): Picture {
  const places = runRings(scene, centre, steps, ties);
  const shelf = 'needed' as const;
  return arrangePlaces({
    layout: 'rings',
    scene,
    places,
    pinned: {},
    folded: new Map(),
    ties,
    shelf,
    centre,
  });
}

function touching({ nodes }: Picture): string[] {
  const marks = nodes.map((node) => ({ id: node.id, box: markBox(node) }));
  return marks.flatMap((one, index) =>
    marks
      .slice(index + 1)
      .filter((other) => isOverlapping(one.box, other.box))
      .map((other) => `${one.id} ${other.id}`),
  );
}

function outside({ nodes, world }: Picture): string[] {
  return nodes
    .filter(({ x, y }) => x < world.left || x > world.right || y < world.top || y > world.bottom)
    .map(({ id }) => id);
}

describe.each(LAYOUTS)('laid out by %s', (layout) => {
  test.each(LEVELS.flatMap((level) => [true, false].map((hasThings) => ({ level, hasThings }))))(
    'everybody of level $level has a place, things: $hasThings, and no mark touches another',
    ({ level, hasThings }) => {
      const scene = sceneOf(level, hasThings);
      const picture = draw(layout, scene, level !== 'most');
      expect(picture.nodes.length).toBe(scene.nodes.size);
      expect(touching(picture)).toEqual([]);
      expect(outside(picture)).toEqual([]);
    },
  );

  test('the same for any part of the record, and the same again each time', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (choices) => {
        const left = new Set([...record.nodes.keys()].filter(() => choices.next().value));
        const scene = sceneOf('all', true, (id) => left.has(id));
        const picture = draw(layout, scene);
        expect(picture.nodes.length).toBe(scene.nodes.size);
        expect(touching(picture)).toEqual([]);
        expect(draw(layout, scene)).toEqual(picture);
      }),
      { numRuns: 5 },
    );
  });
});

test('cases and offices have their names, but where they are drawn themselves', () => {
  const people = draw('cases', sceneOf('all', false));
  expect(people.headings.map(({ id }) => id)).toContain('generals-trial');
  const things = draw('cases', sceneOf('all', true));
  expect(things.headings.map(({ id }) => id)).not.toContain('generals-trial');
});

test('who held an office stands from left to right in time', () => {
  const { nodes } = draw('ladder', sceneOf('all', false));
  const [yagoda, yezhov, beria] = ['yagoda', 'yezhov', 'beria'].map((id) =>
    nodes.find((node) => node.id === id),
  );
  expect(yagoda?.y).toBe(yezhov?.y);
  expect((yagoda?.x ?? 0) < (yezhov?.x ?? 0) && (yezhov?.x ?? 0) < (beria?.x ?? 0)).toBe(true);
});

test.each(['yezhov', 'stalin', 'babel', 'generals-trial'])(
  'around %s nobody covers another, at any number of steps',
  (centre) => {
    const scene = sceneOf('all', true);
    for (const steps of [2, 3]) {
      const picture = around(scene, centre, steps);
      expect(picture.nodes.length).toBe(scene.nodes.size);
      expect(touching(picture)).toEqual([]);
      expect(outside(picture)).toEqual([]);
    }
  },
);

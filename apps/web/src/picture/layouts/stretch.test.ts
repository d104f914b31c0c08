import { LAYOUTS } from '@kto-kogo/address';
import { PERSON_TIE_KINDS } from '@kto-kogo/domain';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { countPersonTies, peopleOfLevels } from '@kto-kogo/network';
import { describe, expect, test } from 'vitest';
import { recordNetwork } from '../../../positions/record-network.ts';
import { POSITIONS as positions } from '../../record/positions/computed-positions.ts';
import { arrangePlaces } from './arrange-places.ts';
import { loadRun } from './layouts.ts';
import { stretchFor, tallnessOf } from './stretch.ts';

const record = recordNetwork(theRecord);
const ties = countPersonTies(record);
const { most } = peopleOfLevels(countPersonTies(record));
const scene = {
  nodes: new Map([...record.nodes].filter(([id]) => most.has(id))),
  ties: new Map(
    [...record.ties].filter(
      ([, { kind, from, to }]) => PERSON_TIE_KINDS.includes(kind) && most.has(from) && most.has(to),
    ),
  ),
};

test.each([
  { width: 0, height: 0 },
  { width: 0, height: 800 },
])('a canvas of $width × $height, which is hidden, stretches nothing', async (size) => {
  const places = (await loadRun('bands', { network: record, positions }))({
    scene,
    record,
    ties,
    isMany: false,
    bands: theRecord.subject.bands,
    positions,
  });
  expect(stretchFor(places, scene.nodes.keys(), tallnessOf(size))).toBe(1);
});

const PHONE = { width: 390, height: 640 };
const LYING = { width: 844, height: 200 };
const DESK = { width: 1180, height: 640 };
const DESK_WITH_PANEL = { width: 800, height: 640 };

describe.each(LAYOUTS)('%s', (layout) => {
  const draw = async (canvas: typeof PHONE) => {
    const run = await loadRun(layout, { network: record, positions });
    const places = run({ scene, record, ties, isMany: false, bands: theRecord.subject.bands, positions });
    const stretch = stretchFor(places, scene.nodes.keys(), tallnessOf(canvas));
    return arrangePlaces({
      ...{ layout, scene, places, pinned: {}, folded: new Map(), ties, shelf: 'needed', stretch },
    });
  };

  test('fills a phone that is held upright, and stands across where it does on a desk', async () => {
    const [tall, plain] = [await draw(PHONE), await draw(DESK)];
    expect(plain.stretch).toBe(1);
    const { right, bottom } = tall.world;
    // Of the height that the canvas has for this width beside what stands over it, more than two thirds, and never more than all.
    const share = bottom / right / ((640 - 104) / 390);
    expect(share).toBeGreaterThan(2 / 3);
    expect(share).toBeLessThanOrEqual(1);
    expect(tall.nodes.map(({ id, x }) => [id, x])).toEqual(plain.nodes.map(({ id, x }) => [id, x]));
    for (const [index, { y }] of tall.nodes.entries())
      expect(y).toBeCloseTo((plain.nodes[index]?.y ?? 0) * tall.stretch);
  });

  test('is wider on a phone that lies, and no mark upon another more than on a desk', async () => {
    const [flat, plain] = [await draw(LYING), await draw(DESK)];
    const shape = ({ right, bottom }: typeof flat.world) => right / bottom;
    expect(shape(flat.world)).toBeGreaterThan(1.5 * shape(plain.world));
    const inDiscs = ({ nodes }: typeof flat) =>
      nodes.filter((a, at) =>
        nodes.some((b, other) => other > at && Math.hypot(a.x - b.x, a.y - b.y) < (a.width + b.width) / 4),
      ).length;
    expect(inDiscs(flat)).toBeLessThanOrEqual(inDiscs(plain));
  });

  test('nobody moves because a panel opens on a desk', async () => {
    expect((await draw(DESK_WITH_PANEL)).nodes).toEqual((await draw(DESK)).nodes);
  });
});

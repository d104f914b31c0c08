import { sampleAccusation, sampleSubject } from '@kto-kogo/domain/testing';
import { countPersonTies, toNetwork } from '@kto-kogo/network';
import { sampleNode } from '@kto-kogo/network/testing';
import { describe, expect, test } from 'vitest';
import { type Box, boxAt, isOverlapping, isWithin } from '../../geometry/box.ts';
import { WHOLE } from '../../record/network/testing/whole.ts';
import { reachOf } from '../node-size.ts';
import { layAnew } from './lay-anew.ts';

const { bands } = sampleSubject();
const { positions } = WHOLE;
const KINDS = ['FIGURE', 'FIGURE', 'FIGURE', 'OFFICE', 'EVENT'] as const;

/** So many, each tied to the one half its number, all in a few years. */
function layOut(count: number) {
  const nodes = Array.from({ length: count }, (_, at) =>
    sampleNode(`node-${at}`, { kind: KINDS[at % KINDS.length] ?? 'FIGURE', shortName: `Name ${at}` }),
  );
  const ties = nodes.slice(1).map(({ id }, at) => {
    const day = `193${4 + (at % 6)}-0${1 + (at % 9)}-01`;
    return sampleAccusation(id, `node-${Math.floor(at / 2)}`, {
      id: `tie-${at}`,
      earliest: day,
      latest: day,
    });
  });
  const scene = toNetwork(nodes, ties);
  const counts = countPersonTies(scene);
  const places = layAnew({ scene, record: scene, ties: counts, isMany: true, bands, positions });
  const boxes = nodes.map((node): Box => {
    const [x = 0, y = 0] = places.places[node.id] ?? [];
    return boxAt({ x, y }, reachOf(node, counts.get(node.id) ?? 0));
  });
  return { scene, places, boxes };
}

describe.each([0, 1, 2, 30, 300])('a record of %i, for which nothing was computed', (count) => {
  const { scene, places, boxes } = layOut(count);

  test('everybody has a place within the drawing, and nobody stands on anybody', () => {
    expect(Object.keys(places.places).toSorted()).toEqual([...scene.nodes.keys()].toSorted());
    const whole = { left: -1, top: -1, right: places.width + 1, bottom: places.height + 1 };
    for (const [at, box] of boxes.entries()) {
      expect(isWithin(box, whole)).toBe(true);
      for (const other of boxes.slice(at + 1)) expect(isOverlapping(box, other)).toBe(false);
    }
  });

  test('the same is drawn each time', () => {
    expect(layOut(count).places).toEqual(places);
  });
});

test('who is tied stands nearer than chance would have it', () => {
  const { scene, places } = layOut(300);
  const distance = (a: string, b: string) =>
    Math.abs((places.places[a]?.[1] ?? 0) - (places.places[b]?.[1] ?? 0));
  const mean = (all: number[]) => all.reduce((sum, each) => sum + each, 0) / all.length;
  const ids = [...scene.nodes.keys()];
  const tied = mean([...scene.ties.values()].map(({ from, to }) => distance(from, to)));
  const all = mean(ids.flatMap((a) => ids.map((b) => distance(a, b))));
  expect(tied).toBeLessThan(0.6 * all);
});

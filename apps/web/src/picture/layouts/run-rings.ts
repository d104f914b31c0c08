import { compareText, type Id } from '@kto-kogo/domain';
import { distancesFrom, type Network, type NetworkNode, otherEnd } from '@kto-kogo/network';
import { type Box, boxAt, type Point, type Reach } from '../../geometry/box.ts';
import { findFreeSpot } from '../../geometry/find-free-spot.ts';
import { nodeSize, plainReach } from '../node-size.ts';
import type { Places } from './places.ts';

/** In px at zoom 1: from the middle to the first ring, from there to the next, between the layers of a ring, between two on a ring. */
const FIRST = 120;
const BEYOND = 104;
const BETWEEN = 60;
const APART = 64;
/** A ring is wider than high, as the canvas is. */
const STRETCH = 1.55;
/** More than these stand in several layers, so that a ring does not grow without end. */
const MOST_ON_RING = 48;
/** For names. */
const MARGIN = 40;
const ANYWHERE: Box = { left: -1e4, right: 1e4, top: -1e4, bottom: 1e4 };

/** One in the middle; each ring is one tie further away. Who is tied to whom of the ring within stands on the same side. */
export function runRings(scene: Network, centre: Id, steps: number, ties: ReadonlyMap<Id, number>): Places {
  const distances = distancesFrom(centre, [...scene.ties.values()], steps);
  // Whoever is selected and tied to nobody here stands furthest away.
  for (const id of scene.nodes.keys()) if (!distances.has(id)) distances.set(id, steps);
  const angles = new Map<Id, number>([[centre, 0]]);
  const standing: Standing[] = [];
  const stand = (id: Id, wish: Point) => {
    const reach = reachOf(scene.nodes.get(id), ties.get(id) ?? 0);
    // A plate is wide: it stands aside where the ring is crowded.
    const boxes = standing.map(({ box }) => box);
    const point = findFreeSpot(wish, reach, boxes, ANYWHERE);
    standing.push({ id, point, box: boxAt(point, reach) });
  };
  stand(centre, { x: 0, y: 0 });
  let radius = 0;
  for (let step = 1; step <= steps; step += 1) {
    const ring = inOrder(
      [...scene.nodes.keys()].filter((id) => distances.get(id) === step),
      scene,
      angles,
    );
    if (ring.length === 0) continue;
    const layers = Math.ceil(ring.length / MOST_ON_RING);
    const first = Math.max(radius + (step === 1 ? FIRST : BEYOND), (ring.length / layers) * (APART / 6.28));
    for (const [index, id] of ring.entries()) {
      // Those of one layer stand between those of the layer within, so that lines find a way through.
      const away = first + (index % layers) * BETWEEN;
      const angle = ((index + 0.5) / ring.length) * 2 * Math.PI - Math.PI / 2;
      angles.set(id, angle);
      stand(id, { x: away * STRETCH * Math.cos(angle), y: away * Math.sin(angle) });
    }
    radius = first + (layers - 1) * BETWEEN;
  }
  return withinBounds(standing);
}

type Standing = { id: Id; point: Point; box: Box };

/** By the mean side of those within whom they are tied to. */
function inOrder(ring: readonly Id[], { ties, nodes }: Network, angles: ReadonlyMap<Id, number>): Id[] {
  const sums = new Map<Id, { x: number; y: number }>(ring.map((id) => [id, { x: 0, y: 0 }]));
  for (const tie of ties.values()) {
    for (const id of [tie.from, tie.to]) {
      const [sum, angle] = [sums.get(id), angles.get(otherEnd(tie, id))];
      if (sum === undefined || angle === undefined || angles.has(id)) continue;
      sum.x += Math.cos(angle);
      sum.y += Math.sin(angle);
    }
  }
  const isFirst = angles.size === 1;
  const sideOf = (id: Id) => {
    const { x, y } = sums.get(id) ?? { x: 0, y: 0 };
    return (Math.atan2(y, x) + 2.5 * Math.PI) % (2 * Math.PI);
  };
  const kindOf = (id: Id) => nodes.get(id)?.kind ?? 'FIGURE';
  // Around the centre itself nobody has a side: kinds stand together.
  return ring.toSorted((a, b) =>
    isFirst
      ? compareText(kindOf(a), kindOf(b)) || compareText(a, b)
      : sideOf(a) - sideOf(b) || compareText(a, b),
  );
}

function reachOf(node: NetworkNode | undefined, ties: number): Reach {
  if (node === undefined) return plainReach({ width: 0, height: 0 });
  const size = nodeSize(node.kind, node.shortName, ties);
  // A line has to come out of a plate before its middle: who stands beside one stands as far away as it is wide.
  return plainReach(node.kind === 'TRIAL' ? { width: 2 * size.width, height: 2 * size.height } : size);
}

function withinBounds(standing: readonly Standing[]): Places {
  const edge = (of: (box: Box) => number, pick: (...edges: number[]) => number) =>
    pick(...standing.map(({ box }) => of(box)));
  const [left, top] = [edge((box) => box.left, Math.min) - MARGIN, edge((box) => box.top, Math.min) - MARGIN];
  return {
    width: Math.ceil(edge((box) => box.right, Math.max) + MARGIN - left),
    height: Math.ceil(edge((box) => box.bottom, Math.max) + MARGIN - top),
    places: Object.fromEntries(standing.map(({ id, point: { x, y } }) => [id, [x - left, y - top]])),
    bands: [],
    headings: [],
    shelf: '',
    foot: 0,
  };
}

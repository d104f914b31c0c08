import type { Id } from '@kto-kogo/domain';
import type { Network } from '@kto-kogo/network';
import { forceLink, forceManyBody, forceSimulation } from 'd3-force';
import type { Box } from '../src/geometry/box.ts';
import { figureRadius, namedReach } from '../src/picture/node-size.ts';
import type { Body } from './body.ts';
import { pushApart, settle } from './keep-apart.ts';
import type { Plan } from './lay-out-foremost.ts';
import { linesAmong } from './lines-among.ts';
import { seededRandom } from './random.ts';

/** At this zoom everybody's name has room. */
export const ALL_NAMED_ZOOM = 2.5;
const TICKS = 300;

/**
 * Fits the other people into the picture of the foremost, in their bands and near those they are tied to. The foremost, with their
 * names, and what else is taken stay where they are.
 */
export function fitOthers(
  record: Network,
  plan: Plan,
  foremost: readonly Body[],
  taken: readonly Box[],
): Body[] {
  const random = seededRandom(1);
  const standing = [...foremost.map(fixed), ...taken.map(obstacle)].map((body, index) => ({
    ...body,
    index,
  }));
  const others = plan.people.map((id, index) => toBody(record, plan, id, standing.length + index));
  const all = [...standing, ...others];
  for (const body of others) {
    body.x = body.bounds.left + random() * (body.bounds.right - body.bounds.left);
    body.y = random() * plan.height;
  }
  const links = linesAmong(
    record,
    all.map(({ id }) => id),
  );
  const simulation = forceSimulation(all)
    .randomSource(random)
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .force('ties', forceLink<Body, (typeof links)[number]>(links).distance(40).strength(0.12))
    .force('charge', forceManyBody<Body>().strength(-14).distanceMax(160))
    .stop();
  for (let tick = 0; tick < TICKS; tick += 1) {
    simulation.tick();
    pushApart(all, 0.5);
  }
  for (let tick = 0; tick < TICKS; tick += 1) pushApart(all, 0.6);
  settle(all);
  return others;
}

function toBody(record: Network, { bandOf, bands, ties, height }: Plan, id: Id, index: number): Body {
  const count = ties.get(id) ?? 0;
  const { left, right } = bands[bandOf.get(id) ?? 0] ?? { left: 0, right: 0 };
  return {
    id,
    index,
    x: 0,
    y: 0,
    vx: 0,
    vy: 0,
    reach: namedReach(figureRadius(count), record.nodes.get(id)?.shortName ?? '', ALL_NAMED_ZOOM),
    bounds: { left: left + 2, right: right - 2, top: 0, bottom: height },
    ties: count,
  };
}

function fixed(body: Body): Body {
  return { ...body, fx: body.x, fy: body.y };
}

function obstacle(box: Box): Body {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const reach = { left: x - box.left, right: box.right - x, top: y - box.top, bottom: box.bottom - y };
  return { id: '', index: 0, x, y, vx: 0, vy: 0, fx: x, fy: y, reach, bounds: box, ties: 0 };
}

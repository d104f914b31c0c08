import { type Id, PERSON_TIE_KINDS } from '@kto-kogo/domain';
import { countFolded, type Network } from '@kto-kogo/network';
import type { Band } from '../src/picture/layouts/bands.ts';
import { figureRadius, namedReach } from '../src/picture/node-size.ts';
import type { Body, Line } from './body.ts';
import { countCrossings, toSegments } from './crossings.ts';
import { countOverlaps, pushApart, settle } from './keep-apart.ts';
import { linesAmong } from './lines-among.ts';
import { seededRandom } from './random.ts';
import { simulate } from './simulate.ts';
import { swapToUntangle } from './swap.ts';

export type Plan = {
  people: readonly Id[];
  bandOf: ReadonlyMap<Id, number>;
  bands: readonly Band[];
  /** Number of ties of each figure to others. */
  ties: ReadonlyMap<Id, number>;
  height: number;
};

export type Effort = { seeds: number; swaps: number };

export type Try = { bodies: Body[]; crossings: number; overlaps: number };

/** The people of the opening view by forces and swaps, from several starts; the one with the fewest crossings is kept. */
export function layOutForemost(record: Network, plan: Plan, { seeds, swaps }: Effort): Try {
  const lines = linesAmong(record, plan.people);
  const tries = Array.from({ length: seeds }, (_, seed) =>
    layOutOnce(toBodies(record, plan), lines, plan.height, swaps, seed + 1),
  );
  const [best, ...rest] = tries;
  if (best === undefined) throw new Error('A layout needs at least one seed.');
  return rest.reduce((least, next) => (score(next) < score(least) ? next : least), best);
}

function score({ crossings, overlaps }: Try): number {
  return crossings + 15 * overlaps;
}

function layOutOnce(
  bodies: Body[],
  lines: readonly Line[],
  height: number,
  swaps: number,
  seed: number,
): Try {
  const random = seededRandom(seed);
  for (const body of bodies) {
    body.x = body.bounds.left + random() * (body.bounds.right - body.bounds.left);
    body.y = random() * height;
  }
  simulate(bodies, lines, height, random);
  swapToUntangle(bodies, lines, swaps, random);
  for (let tick = 0; tick < 200; tick += 1) pushApart(bodies, 0.6);
  settle(bodies);
  return { bodies, crossings: countCrossings(toSegments(bodies, lines)), overlaps: countOverlaps(bodies) };
}

function toBodies(record: Network, { people, bandOf, bands, ties, height }: Plan): Body[] {
  const personal = [...record.ties.values()].filter((tie) => PERSON_TIE_KINDS.includes(tie.kind));
  const folded = countFolded(record, personal, new Set(people));
  return people.map((id, index) => {
    const count = ties.get(id) ?? 0;
    const more = folded.get(id);
    const label = `${record.nodes.get(id)?.shortName ?? ''}${more === undefined ? '' : ` +${more}`}`;
    const { left, right } = bands[bandOf.get(id) ?? 0] ?? { left: 0, right: 0 };
    const bounds = { left: left + 3, right: right - 3, top: 0, bottom: height };
    const reach = namedReach(figureRadius(count), label);
    return { id, index, x: 0, y: 0, vx: 0, vy: 0, reach, bounds, ties: count };
  });
}

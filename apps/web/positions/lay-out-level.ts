import { type Id, PERSON_TIE_KINDS } from '@kto-kogo/domain';
import { bundleParallel, countFolded, countPersonTies, type Network } from '@kto-kogo/network';
import type { Box } from '../src/geometry/box.ts';
import { BAND_SPANS, type Band, placeBands } from '../src/picture/layouts/bands.ts';
import { figureRadius, namedReach } from '../src/picture/node-size.ts';
import type { Body, Line } from './body.ts';
import { countCrossings } from './crossings.ts';
import { countOverlaps, pushApart, settle } from './keep-apart.ts';
import { seededRandom } from './random.ts';
import { simulate } from './simulate.ts';
import { swapToUntangle } from './swap.ts';

export type LevelPlan = {
  /** Those with a tie to another person, who are laid out by their ties. */
  people: readonly Id[];
  /** Those without, who stand in rows at the foot of their band. */
  untied: readonly Id[];
  width: number;
  height: number;
  seeds: number;
  swaps: number;
};

export type LaidOut = {
  bands: readonly Band[];
  bodies: readonly Body[];
  tiedHeight: number;
  /** Including the rows at the foot. */
  fullHeight: number;
  crossings: number;
  overlaps: number;
};

/** Bands, forces and swaps from several starts; the one with the fewest crossings is kept. */
export function layOutLevel(record: Network, bandOf: ReadonlyMap<Id, number>, plan: LevelPlan): LaidOut {
  const countIn = (ids: readonly Id[], band: number) => ids.filter((id) => bandOf.get(id) === band).length;
  const counts = BAND_SPANS.map((_, band) => countIn(plan.people, band) + countIn(plan.untied, band) / 2);
  const bands = placeBands(counts, plan.width);
  const makeBodies = bodyMaker(record, bandOf, bands, plan);
  const lines = linesAmong(record, plan.people);
  const tries = Array.from({ length: plan.seeds }, (_, seed) =>
    layOutOnce(makeBodies(plan.people, { top: 0, bottom: plan.height }), lines, plan, seed + 1),
  );
  const [best, ...rest] = tries;
  if (best === undefined) throw new Error('A level needs at least one seed.');
  const chosen = rest.reduce((least, next) => (score(next) < score(least) ? next : least), best);
  const rows = layRows(
    makeBodies(plan.untied, { top: plan.height, bottom: Number.POSITIVE_INFINITY }),
    plan.height,
  );
  return {
    ...chosen,
    bands,
    bodies: [...chosen.bodies, ...rows.bodies],
    tiedHeight: plan.height,
    fullHeight: rows.height,
  };
}

type Try = { bodies: Body[]; crossings: number; overlaps: number };

function score({ crossings, overlaps }: Try): number {
  return crossings + 15 * overlaps;
}

function layOutOnce(bodies: Body[], lines: readonly Line[], plan: LevelPlan, seed: number): Try {
  const random = seededRandom(seed);
  for (const body of bodies) {
    body.x = body.bounds.left + random() * (body.bounds.right - body.bounds.left);
    body.y = random() * plan.height;
  }
  simulate(bodies, lines, plan.height, random);
  swapToUntangle(bodies, lines, plan.swaps, random);
  for (let tick = 0; tick < 200; tick += 1) pushApart(bodies, 0.6);
  settle(bodies);
  return { bodies, crossings: countCrossings(bodies, lines), overlaps: countOverlaps(bodies) };
}

function bodyMaker(
  record: Network,
  bandOf: ReadonlyMap<Id, number>,
  bands: readonly Band[],
  plan: LevelPlan,
): (ids: readonly Id[], span: { top: number; bottom: number }) => Body[] {
  const ties = countPersonTies(record);
  const personal = [...record.ties.values()].filter((tie) => PERSON_TIE_KINDS.includes(tie.kind));
  const folded = countFolded(record, personal, new Set(plan.people));
  return (ids, { top, bottom }) =>
    ids.map((id, index) => {
      const count = ties.get(id) ?? 0;
      const more = folded.get(id);
      const label = `${record.nodes.get(id)?.shortName ?? ''}${more === undefined ? '' : ` +${more}`}`;
      const { left, right } = bands[bandOf.get(id) ?? 0] ?? { left: 0, right: plan.width };
      const bounds: Box = { left: left + 3, right: right - 3, top, bottom };
      const reach = namedReach(figureRadius(count), label);
      return { id, index, x: 0, y: 0, vx: 0, vy: 0, reach, bounds, ties: count };
    });
}

function linesAmong(record: Network, people: readonly Id[]): Line[] {
  const indexOf = new Map(people.map((id, index) => [id, index]));
  const personal = [...record.ties.values()].filter(
    (tie) => PERSON_TIE_KINDS.includes(tie.kind) && tie.from !== tie.to,
  );
  return bundleParallel(personal).flatMap(({ from, to }) => {
    const [source, target] = [indexOf.get(from), indexOf.get(to)];
    return source === undefined || target === undefined ? [] : [{ source, target }];
  });
}

/** Side by side from the left wall of each band, row under row. */
function layRows(bodies: Body[], top: number): { bodies: Body[]; height: number } {
  const cursors = new Map<number, { x: number; y: number }>();
  let height = top;
  for (const body of bodies) {
    const { left, right } = body.bounds;
    const cursor = cursors.get(left) ?? { x: left, y: top + 24 };
    const width = body.reach.left + body.reach.right;
    if (cursor.x + width > right && cursor.x > left) {
      cursor.x = left;
      cursor.y += 32;
    }
    body.x = Math.ceil(cursor.x + body.reach.left);
    body.y = Math.round(cursor.y + body.reach.top);
    cursors.set(left, { x: body.x + body.reach.right, y: cursor.y });
    height = Math.max(height, body.y + body.reach.bottom + 8);
  }
  return { bodies, height };
}

import { type Id, type PurgeRecord, parseEdtf, type TimeBand } from '@kto-kogo/domain';
import { countPersonTies, peopleOfLevels } from '@kto-kogo/network';
import { type Box, boxAt, type Point } from '../src/geometry/box.ts';
import { bandOfDay } from '../src/picture/layouts/bands.ts';
import { placeBands } from '../src/picture/layouts/place-bands.ts';
import type { BandEdges, ComputedPositions } from '../src/record/positions/positions.ts';
import { bandsOfPeople } from './band-of-person.ts';
import { fitOthers } from './fit-others.ts';
import { type Effort, layOutForemost, type Plan } from './lay-out-foremost.ts';
import { layShelf } from './lay-shelf.ts';
import { placeCases, placeThings } from './place-things.ts';
import { recordNetwork } from './record-network.ts';

const EFFORT: Effort = { seeds: 12, swaps: 6000 };
/** Swaps untangle lines and take no heed of how near those who are tied stand. */
const FREE_EFFORT: Effort = { seeds: 6, swaps: 0 };
/** In square px, for each of the foremost: so much that the opening view has room for their names at zoom 1. */
const ROOM = 7700;
/** For each of all that stands in the picture, in square px: so much that no mark touches another when everything is drawn. */
const CROWD_ROOM = 1300;
/** Width to height of the canvas between the columns at 1440 × 900. */
const ASPECT = 1160 / 640;
/** What one of the others, and an event or a trial, adds to the width of a band, where one of the foremost adds 1. */
const OTHERS_WEIGHT = 0.2;
const THINGS_WEIGHT = 0.7;
/** Where time makes no bands. */
const WHOLE: TimeBand = { title: '', short: '', affair: null, until: null };

export type LayoutFigures = { people: number; crossings: number; overlaps: number; seconds: number };

/**
 * One layout of the whole record, which every level thins. The foremost come first, as if there were nobody else; the rest is then
 * fitted in between them, so that nobody moves from one level to another.
 */
export function layOutRecord(
  record: PurgeRecord,
  onDone: (figures: LayoutFigures) => void = () => {},
  effort = EFFORT,
): ComputedPositions {
  return layOut(record, bandsOfPeople(record), onDone, effort);
}

/** The same by the pull of the ties alone, with no bands of time. */
export function layOutFreely(
  record: PurgeRecord,
  onDone: (figures: LayoutFigures) => void = () => {},
  effort = FREE_EFFORT,
): ComputedPositions {
  return layOut(record, null, onDone, effort);
}

function layOut(
  record: PurgeRecord,
  timed: ReadonlyMap<Id, number> | null,
  onDone: (figures: LayoutFigures) => void,
  effort: Effort,
): ComputedPositions {
  const started = performance.now();
  const network = recordNetwork(record);
  const bandOf: ReadonlyMap<Id, number> = timed ?? new Map();
  const people = peopleOfLevels(countPersonTies(network));
  const foremost = [...people.most].toSorted();
  const others = [...people.tied].filter((id) => !people.most.has(id)).toSorted();
  const untied = [...people.all].filter((id) => !people.tied.has(id)).toSorted();
  const { width, height } = sizeFor(foremost.length, network.nodes.size - untied.length);
  const countIn = (ids: readonly Id[], band: number) => ids.filter((id) => bandOf.get(id) === band).length;
  const thingsIn = countThings(record);
  const bands =
    timed === null
      ? [{ ...WHOLE, left: 0, right: width }]
      : placeBands(
          record.subject.bands,
          record.subject.bands.map((_, band) => ({
            foremost: countIn(foremost, band),
            others: OTHERS_WEIGHT * countIn(others, band) + THINGS_WEIGHT * (thingsIn.get(band) ?? 0),
          })),
          width,
        );
  const plan = (ids: readonly Id[]): Plan => ({
    people: ids,
    bandOf,
    bands,
    height,
    ties: countPersonTies(network),
  });
  const first = layOutForemost(network, plan(foremost), effort);
  const places = new Map<Id, Point>(first.bodies.map(({ id, x, y }) => [id, { x, y }]));
  const taken: Box[] = first.bodies.map((body) => boxAt(body, body.reach));
  const world = { width, height, bands: timed === null ? [] : bands };
  const cases = placeCases(network, world, places, taken);
  for (const { id, place, box } of cases) {
    places.set(id, place);
    taken.push(box);
  }
  const putThings = (kind: 'EVENT' | 'OFFICE') => {
    for (const { id, place, box } of placeThings(network, kind, world, places, taken)) {
      places.set(id, place);
      taken.push(box);
    }
  };
  // Events stand in the band of their day and so need their room first; offices take what is left.
  putThings('EVENT');
  for (const body of fitOthers(network, plan(others), first.bodies, taken.slice(first.bodies.length))) {
    places.set(body.id, { x: body.x, y: body.y });
    taken.push(boxAt(body, body.reach));
  }
  putThings('OFFICE');
  for (const [id, place] of layShelf(network, plan(untied))) places.set(id, place);
  const { crossings, overlaps } = first;
  const seconds = (performance.now() - started) / 1000;
  onDone({ people: foremost.length, crossings, overlaps, seconds });
  return {
    version: record.version,
    width,
    height,
    bands: world.bands.map(rounded),
    places: Object.fromEntries([...places].map(([id, { x, y }]) => [id, [x, y]])),
    cases: cases.map(({ id }) => id),
  };
}

/** Events and trials of each band. */
function countThings({ entities, subject }: PurgeRecord): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { kind, date } of entities) {
    if (kind === 'FIGURE' || kind === 'OFFICE' || date === null) continue;
    const band = bandOfDay(parseEdtf(date).earliest, subject.bands);
    counts.set(band, (counts.get(band) ?? 0) + 1);
  }
  return counts;
}

function sizeFor(foremost: number, all: number): { width: number; height: number } {
  const room = Math.max(Math.max(12, foremost) * ROOM, all * CROWD_ROOM);
  const height = Math.round(Math.sqrt(room / ASPECT));
  return { width: Math.round(height * ASPECT), height };
}

function rounded({ left, right }: BandEdges): BandEdges {
  return { left: Math.round(left), right: Math.round(right) };
}

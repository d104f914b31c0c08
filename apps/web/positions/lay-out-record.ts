import type { Id, PurgeRecord } from '@kto-kogo/domain';
import { type Network, peopleOfLevels } from '@kto-kogo/network';
import { type Box, boxAt, type Point } from '../src/geometry/box.ts';
import type { LevelPositions, Positions } from '../src/picture/positions.ts';
import { bandsOfPeople } from './band-of-person.ts';
import { type LaidOut, layOutLevel } from './lay-out-level.ts';
import { placeThings } from './place-things.ts';
import { recordNetwork } from './record-network.ts';

type Effort = { seeds: number; swaps: number; roomPerPerson: number };

/** Seeds and room for the two levels laid out by ties. A person needs less room where names are read only after zooming in. */
const EFFORTS: Record<'most' | 'tied', Effort> = {
  most: { seeds: 10, swaps: 6000, roomPerPerson: 7700 },
  tied: { seeds: 2, swaps: 16000, roomPerPerson: 5200 },
};
/** Width to height of the canvas between the columns at 1440 × 900. */
const ASPECT = 1160 / 640;

export type LevelFigures = {
  level: 'most' | 'tied';
  people: number;
  crossings: number;
  overlaps: number;
  seconds: number;
};

/**
 * Every level of the record. *Everyone* is *all with ties* with rows beneath, so that nobody moves from one to the other.
 * `onLevel` hears the figures of each when it is done.
 */
export function layOutRecord(
  record: PurgeRecord,
  onLevel: (figures: LevelFigures) => void = () => {},
  efforts = EFFORTS,
): Positions {
  const network = recordNetwork(record);
  const bandOf = bandsOfPeople(record);
  const people = peopleOfLevels(network);
  const untied = [...people.all].filter((id) => !people.tied.has(id)).toSorted();
  const layOut = (level: 'most' | 'tied') => {
    const started = performance.now();
    const ids = [...people[level]].toSorted();
    const size = sizeFor(ids.length, efforts[level]);
    const rows = level === 'most' ? [] : untied;
    const laid = layOutLevel(network, bandOf, { people: ids, untied: rows, ...size, ...efforts[level] });
    const { crossings, overlaps } = laid;
    const seconds = (performance.now() - started) / 1000;
    onLevel({ level, people: ids.length, crossings, overlaps, seconds });
    return { ...laid, ...size };
  };
  const most = layOut('most');
  const tied = layOut('tied');
  return {
    version: record.version,
    levels: {
      most: toPositions(network, most, most.height),
      tied: toPositions(
        network,
        { ...tied, bodies: tied.bodies.filter(({ id }) => people.tied.has(id)) },
        tied.height,
      ),
      all: toPositions(network, tied, tied.fullHeight),
    },
  };
}

function sizeFor(people: number, { roomPerPerson }: Effort): { width: number; height: number } {
  const height = Math.round(Math.sqrt((Math.max(12, people) * roomPerPerson) / ASPECT));
  return { width: Math.round(height * ASPECT), height };
}

function toPositions(network: Network, laid: LaidOut & { width: number }, height: number): LevelPositions {
  const places = new Map<Id, Point>(laid.bodies.map((body) => [body.id, { x: body.x, y: body.y }]));
  const taken: Box[] = laid.bodies.map((body) => boxAt(body, body.reach));
  const things = placeThings(network, laid.bands, laid.tiedHeight, places, taken);
  const all = [...places, ...things].map(([id, { x, y }]) => [id, [x, y]] as const);
  const bands = laid.bands.map((band) => ({ left: Math.round(band.left), right: Math.round(band.right) }));
  return { width: laid.width, height: Math.ceil(height), bands, places: Object.fromEntries(all) };
}

import { parseEdtf } from '@kto-kogo/domain';
import { partOfRecord } from '@kto-kogo/graph-seed/part-of-record';
import { theRecord as record } from '@kto-kogo/graph-seed/testing';
import { countFolded, countPersonTies, LEVELS, peopleOfLevels } from '@kto-kogo/network';
import { describe, expect, test } from 'vitest';
import { boxAt, isOverlapping } from '../src/geometry/box.ts';
import { POSITIONS } from '../src/picture/computed-positions.ts';
import { bandOfDay } from '../src/picture/layouts/bands.ts';
import { figureRadius, namedReach } from '../src/picture/node-size.ts';
import type { Positions } from '../src/picture/positions.ts';
import { bandsOfPeople } from './band-of-person.ts';
import { layOutRecord } from './lay-out-record.ts';
import { recordNetwork } from './record-network.ts';

/** Little effort: what is promised must hold whatever the luck of the seeds. */
const LITTLE = {
  most: { seeds: 1, swaps: 300, roomPerPerson: 7700 },
  tied: { seeds: 1, swaps: 0, roomPerPerson: 5200 },
};

const layouts: [string, Positions][] = [['as the site draws it', POSITIONS]];
// It takes seconds: `npm test` does it, the unit tests alone do not.
if (process.env.THOROUGH)
  layouts.push(['laid out with little effort', layOutRecord(record, undefined, LITTLE)]);

const network = recordNetwork(record);
const people = peopleOfLevels(network);

test('the positions that the site draws from are those of the record as it is', () => {
  expect(POSITIONS.version).toBe(record.version);
});

describe.each(layouts)('the record, %s', (_name, positions) => {
  function boxesOf(level: (typeof LEVELS)[number]) {
    const ties = countPersonTies(network);
    const personal = [...network.ties.values()].filter(({ kind }) =>
      ['ACCUSATION', 'REPLACEMENT', 'ARREST'].includes(kind),
    );
    const folded = countFolded(network, personal, people[level]);
    return [...people[level]].map((id) => {
      const [x, y] = positions.levels[level].places[id] ?? [Number.NaN, Number.NaN];
      const more = folded.get(id);
      const label = `${network.nodes.get(id)?.shortName}${more === undefined ? '' : ` +${more}`}`;
      return { id, box: boxAt({ x, y }, namedReach(figureRadius(ties.get(id) ?? 0), label)) };
    });
  }

  test.each(LEVELS)('at level %s no name touches another', (level) => {
    const boxes = boxesOf(level);
    const touching = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).flatMap((b) => (isOverlapping(a.box, b.box) ? [`${a.id} ${b.id}`] : [])),
    );
    expect(touching).toEqual([]);
  });

  test.each(LEVELS)('at level %s everybody stands between the walls of a band', (level) => {
    const bandOf = bandsOfPeople(record);
    for (const { id, box } of boxesOf(level)) {
      const band = positions.levels[level].bands[bandOf.get(id) ?? -1];
      expect(box.left, id).toBeGreaterThanOrEqual(band?.left ?? Number.NaN);
      expect(box.right, id).toBeLessThanOrEqual(band?.right ?? Number.NaN);
    }
  });

  test('everything in it has a place at the widest level, and stands on the canvas', () => {
    const { places, width, height } = positions.levels.all;
    expect(Object.keys(places).toSorted()).toEqual([...network.nodes.keys()].toSorted());
    for (const [x, y] of Object.values(places)) {
      expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
    }
  });

  test('events and trials stand in the band of their first day', () => {
    const { places, bands } = positions.levels.all;
    const astray = [...network.nodes.values()].filter(({ id, kind, date }) => {
      if ((kind !== 'EVENT' && kind !== 'TRIAL') || date === null) return false;
      const band = bands[bandOfDay(parseEdtf(date).earliest)];
      const x = places[id]?.[0] ?? Number.NaN;
      return !(band !== undefined && x >= band.left && x <= band.right);
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  test('nobody moves between all with ties and everyone', () => {
    for (const id of people.tied)
      expect(positions.levels.all.places[id]).toEqual(positions.levels.tied.places[id]);
  });
});

test('the same record is laid out in the same way', () => {
  let figures = 0;
  const part = partOfRecord(record, ({ kind }) => kind !== 'FIGURE' || figures++ % 20 === 0);
  expect(layOutRecord(part, undefined, LITTLE)).toEqual(layOutRecord(part, undefined, LITTLE));
});

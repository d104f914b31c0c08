import type { PurgeRecord } from '@kto-kogo/domain';
import { partOfRecord } from '@kto-kogo/graph-seed/part-of-record';
import { theRecord as record } from '@kto-kogo/graph-seed/testing';
import { countFolded, countPersonTies, LEVELS, peopleOfLevels } from '@kto-kogo/network';
import { expect, test } from 'vitest';
import { boxAt, isOverlapping } from '../src/geometry/box.ts';
import { POSITIONS } from '../src/picture/computed-positions.ts';
import { figureRadius, namedReach } from '../src/picture/node-size.ts';
import { bandsOfPeople } from './band-of-person.ts';
import { layOutRecord } from './lay-out-record.ts';
import { recordNetwork } from './record-network.ts';

const network = recordNetwork(record);
const people = peopleOfLevels(network);

test('the positions that the site draws from are those of the record as it is', () => {
  expect(POSITIONS.version).toBe(record.version);
});

/** Every twentieth figure, all else, and what joins them: to lay out twice is slow. */
function twentiethOf(whole: PurgeRecord): PurgeRecord {
  let figures = 0;
  return partOfRecord(whole, ({ kind }) => kind !== 'FIGURE' || figures++ % 20 === 0);
}

function boxesOf(level: (typeof LEVELS)[number]) {
  const ties = countPersonTies(network);
  const personal = [...network.ties.values()].filter(({ kind }) =>
    ['ACCUSATION', 'REPLACEMENT', 'ARREST'].includes(kind),
  );
  const folded = countFolded(network, personal, people[level]);
  return [...people[level]].map((id) => {
    const [x, y] = POSITIONS.levels[level].places[id] ?? [Number.NaN, Number.NaN];
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
    const band = POSITIONS.levels[level].bands[bandOf.get(id) ?? -1];
    expect(box.left, id).toBeGreaterThanOrEqual(band?.left ?? Number.NaN);
    expect(box.right, id).toBeLessThanOrEqual(band?.right ?? Number.NaN);
  }
});

test('everything in the record has a place at the widest level, and stands on the canvas', () => {
  const { places, width, height } = POSITIONS.levels.all;
  expect(Object.keys(places).toSorted()).toEqual([...network.nodes.keys()].toSorted());
  for (const [x, y] of Object.values(places)) {
    expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
  }
});

test('the same record is laid out in the same way', () => {
  const part = twentiethOf(record);
  const little = {
    most: { seeds: 1, swaps: 300, roomPerPerson: 7700 },
    tied: { seeds: 1, swaps: 0, roomPerPerson: 5200 },
  };
  expect(layOutRecord(part, undefined, little)).toEqual(layOutRecord(part, undefined, little));
});

test('nobody moves between all with ties and everyone', () => {
  for (const id of people.tied)
    expect(POSITIONS.levels.all.places[id]).toEqual(POSITIONS.levels.tied.places[id]);
});

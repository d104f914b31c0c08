import { parseEdtf } from '@kto-kogo/domain';
import { partOfRecord } from '@kto-kogo/graph-seed/part-of-record';
import { theRecord as record } from '@kto-kogo/graph-seed/testing';
import { countFolded, countPersonTies, peopleOfLevels } from '@kto-kogo/network';
import { describe, expect, test } from 'vitest';
import { type Box, boxAt, isOverlapping } from '../src/geometry/box.ts';
import { bandOfDay } from '../src/picture/layouts/bands.ts';
import { figureRadius, namedReach, nodeSize, plainReach } from '../src/picture/node-size.ts';
import { POSITIONS } from '../src/record/positions/computed-positions.ts';
import type { Positions } from '../src/record/positions/positions.ts';
import { bandsOfPeople } from './band-of-person.ts';
import { layOutRecord } from './lay-out-record.ts';
import { recordNetwork } from './record-network.ts';

/** Little effort: what is promised must hold whatever the luck of the seeds. */
const LITTLE = { seeds: 1, swaps: 300 };

const layouts: [string, Positions][] = [['as the site draws it', POSITIONS]];
// It takes seconds: `npm test` does it, the unit tests alone do not.
if (process.env.THOROUGH)
  layouts.push(['laid out with little effort', layOutRecord(record, undefined, LITTLE)]);

const network = recordNetwork(record);
const people = peopleOfLevels(countPersonTies(network));
const ties = countPersonTies(network);

test('the positions that the site draws from are those of the record as it is', () => {
  expect(POSITIONS.version).toBe(record.version);
});

describe.each(layouts)('the record, %s', (_name, { places, bands, width, height, cases }) => {
  const at = (id: string) => {
    const [x, y] = places[id] ?? [Number.NaN, Number.NaN];
    return { x, y };
  };

  test('at zoom 1 no name of the foremost touches another', () => {
    const personal = [...network.ties.values()].filter(({ kind }) =>
      ['ACCUSATION', 'REPLACEMENT', 'ARREST'].includes(kind),
    );
    const folded = countFolded(network, personal, people.most);
    const boxes = [...people.most].map((id) => {
      const more = folded.get(id);
      const label = `${network.nodes.get(id)?.shortName}${more === undefined ? '' : ` +${more}`}`;
      return { id, box: boxAt(at(id), namedReach(figureRadius(ties.get(id) ?? 0), label)) };
    });
    expect(touchingIn(boxes)).toEqual([]);
  });

  test('with everything drawn no mark touches another', () => {
    const boxes = [...network.nodes.values()].map(({ id, kind, shortName }) => {
      const { left, top } = plainReach(nodeSize(kind, shortName, ties.get(id) ?? 0));
      const [x, y] = [left - 4, top - 4];
      return { id, box: boxAt(at(id), { left: x, right: x, top: y, bottom: y }) };
    });
    expect(touchingIn(boxes)).toEqual([]);
  });

  test('everybody stands between the walls of a band', () => {
    const bandOf = bandsOfPeople(record);
    for (const id of people.all) {
      const band = bands[bandOf.get(id) ?? -1];
      const radius = figureRadius(ties.get(id) ?? 0);
      expect(at(id).x - radius, id).toBeGreaterThanOrEqual(band?.left ?? Number.NaN);
      expect(at(id).x + radius, id).toBeLessThanOrEqual(band?.right ?? Number.NaN);
    }
  });

  test('everything in it has a place; who is tied to nobody stands on the shelf beneath, and nothing else', () => {
    expect(Object.keys(places).toSorted()).toEqual([...network.nodes.keys()].toSorted());
    for (const { id, kind } of network.nodes.values()) {
      const { x, y } = at(id);
      expect(x >= 0 && x <= width && y >= 0, id).toBe(true);
      expect(y > height, id).toBe(kind === 'FIGURE' && !people.tied.has(id));
    }
  });

  test('events and trials stand in the band of their first day', () => {
    const astray = [...network.nodes.values()].filter(({ id, kind, date }) => {
      if ((kind !== 'EVENT' && kind !== 'TRIAL') || date === null) return false;
      const band = bands[bandOfDay(parseEdtf(date).earliest, record.subject.bands)];
      return !(band !== undefined && at(id).x >= band.left && at(id).x <= band.right);
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  test('every trial is a case', () => {
    const trials = [...network.nodes.values()].filter(({ kind }) => kind === 'TRIAL');
    expect(cases).toEqual(expect.arrayContaining(trials.map(({ id }) => id)));
  });
});

function touchingIn(boxes: readonly { id: string; box: Box }[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (isOverlapping(a.box, b.box) ? [`${a.id} ${b.id}`] : [])),
  );
}

test('the same record is laid out in the same way', () => {
  let figures = 0;
  const part = partOfRecord(record, ({ kind }) => kind !== 'FIGURE' || figures++ % 20 === 0);
  expect(layOutRecord(part, undefined, LITTLE)).toEqual(layOutRecord(part, undefined, LITTLE));
});

import type { Id } from '@kto-kogo/domain';
import type { Network } from '@kto-kogo/network';
import type { Point } from '../src/geometry/box.ts';
import { figureRadius, namedReach } from '../src/picture/node-size.ts';
import { ALL_NAMED_ZOOM } from './fit-others.ts';
import type { Plan } from './lay-out-foremost.ts';

/** Between the picture and the first row: the name of the shelf stands there. */
const HEAD = 34;

/** Those who are tied to nobody stand beneath their band, side by side, row under row. */
export function layShelf(record: Network, { people, bandOf, bands, height }: Plan): Map<Id, Point> {
  const top = height + HEAD;
  const places = new Map<Id, Point>();
  const cursors = new Map<number, { x: number; y: number }>();
  for (const id of people) {
    const band = bandOf.get(id) ?? 0;
    const { left, right } = bands[band] ?? { left: 0, right: 0 };
    const reach = namedReach(figureRadius(0), record.nodes.get(id)?.shortName ?? '', ALL_NAMED_ZOOM);
    const cursor = cursors.get(band) ?? { x: left + 4, y: top };
    if (cursor.x + reach.left + reach.right > right - 4) {
      cursor.x = left + 4;
      cursor.y += Math.ceil(reach.top + reach.bottom) + 2;
    }
    const place = { x: Math.ceil(cursor.x + reach.left), y: Math.ceil(cursor.y + reach.top) };
    places.set(id, place);
    cursors.set(band, { x: place.x + reach.right, y: cursor.y });
  }
  return places;
}

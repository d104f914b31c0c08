import type { Id, TimeBand } from '@kto-kogo/domain';
import type { Network } from '@kto-kogo/network';
import { bandOfDay, placeBands } from './bands.ts';
import type { LayoutInput, Places } from './places.ts';

/** In square px, for each who is drawn: so much that names have room. */
const ROOM = 7700;
/** Width to height of the canvas. */
const ASPECT = 1160 / 640;
const LEAST = 12;

/** Bands for a record that nothing was computed for: as wide as those who are drawn need, and nobody has a place in them yet. */
export function layAnew({ scene, bands }: LayoutInput): Places {
  const height = Math.round(Math.sqrt((Math.max(LEAST, scene.nodes.size) * ROOM) / ASPECT));
  const width = Math.round(height * ASPECT);
  const people = bands.map(() => ({ foremost: 0, others: 0 }));
  for (const index of bandsOfNodes(scene, bands).values()) {
    const band = people[index];
    if (band !== undefined) band.foremost += 1;
  }
  return {
    width,
    height,
    bands: placeBands(bands, people, width),
    places: {},
    headings: [],
    shelf: '',
    foot: 0,
  };
}

/** The band of each: of its own day, or that of the median of its ties. */
export function bandsOfNodes(
  { nodes, ties }: Network,
  bands: readonly Pick<TimeBand, 'until'>[],
): Map<Id, number> {
  const days = new Map<Id, string[]>([...nodes.keys()].map((id) => [id, []]));
  for (const { from, to, earliest } of ties.values())
    if (earliest !== null) for (const id of [from, to]) days.get(id)?.push(earliest);
  return new Map(
    [...nodes.values()].map(({ id, earliest }) => [
      id,
      bandOfDay(earliest ?? middleOf(days.get(id) ?? []), bands),
    ]),
  );
}

function middleOf(days: readonly string[]): string | null {
  return days.toSorted()[Math.floor((days.length - 1) / 2)] ?? null;
}

import { bandsOfNodes } from './bands-of-nodes.ts';
import { placeBands } from './place-bands.ts';
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

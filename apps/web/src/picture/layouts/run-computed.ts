import type { Positions } from '../positions.ts';
import type { LayoutInput, Places } from './places.ts';

/** Places that were computed ahead for the whole record. Cases are named where many are drawn; one that is drawn itself needs no heading. */
export function runComputed(positions: Positions, { scene, record, isMany }: LayoutInput): Places {
  const { width, height, bands, places, cases } = positions;
  const headings = (isMany ? cases : []).flatMap((id) => {
    const [label, place] = [record.nodes.get(id)?.shortName, places[id]];
    if (label === undefined || place === undefined || scene.nodes.has(id)) return [];
    return [{ id, label, x: place[0], y: place[1] }];
  });
  return { width, height, bands, places, headings, shelf: 'Tied to no other person in the record', foot: 24 };
}

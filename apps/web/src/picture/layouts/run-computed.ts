import type { Id, TieSummary } from '@kto-kogo/domain';
import type { Network } from '@kto-kogo/network';
import type { Positions } from '../../record/positions/positions.ts';
import type { LayoutInput, Places } from './places.ts';

/**
 * Places that were computed ahead for the whole record. Cases are named where many are drawn; one that is drawn itself needs no heading,
 * and neither does one of whose people nobody is drawn.
 */
export function runComputed(
  positions: Positions,
  { scene, record, isMany, bands: named }: LayoutInput,
): Places {
  const { width, height, places, cases } = positions;
  const bands = named.flatMap((band, at) => {
    const edges = positions.bands[at];
    return edges === undefined ? [] : { ...band, ...edges };
  });
  const touched = new Set([...record.ties.values()].flatMap((tie) => endsBesides(tie, scene)));
  const headings = (isMany ? cases : []).flatMap((id) => {
    const [label, place] = [record.nodes.get(id)?.shortName, places[id]];
    if (label === undefined || place === undefined || !touched.has(id)) return [];
    return [{ id, label, x: place[0], y: place[1] }];
  });
  return { width, height, bands, places, headings, shelf: 'Tied to no other person in the record', foot: 24 };
}

/** Of a tie of somebody who is drawn, the end that is not. */
function endsBesides({ from, to }: TieSummary, { nodes }: Network): Id[] {
  if (nodes.has(from) === nodes.has(to)) return [];
  return [nodes.has(from) ? to : from];
}

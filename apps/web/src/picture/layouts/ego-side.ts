import type { EgoNeighbour, NetworkNode } from '@kto-kogo/network';
import { textWidth } from '../../geometry/text-width.ts';
import { EGO_NAME_PX, egoPlateSize, type NodeSize } from '../node-size.ts';
import { mostReach } from './ego-columns.ts';

/** How nodes bear what is more than their names: as signs where words have no room. */
export type How = 'words' | 'signs';
/** What is written at a node. */
export type Worded = (node: NetworkNode, how: How) => string;

/** How far from the middle the column of a side may stand, and how far its neighbours reach from there towards the middle, in px. */
type Room = { reach: number; inside: number };
export type EgoSide = Record<How, Room> & { hasPlates: boolean };

/** Names move the columns no nearer to the rim of the centre. */
const NEAREST_PX = 64;
/** Of a mark: its radius at most, and from its middle to its name with what is free at the end of the canvas. */
const [MARK_PX, MARK_ROOM_PX] = [11, 20];
/** Between a plate and the end of the canvas. */
const END_PX = 6;

export function plateOf(node: NetworkNode, worded: Worded, how: How): NodeSize {
  return egoPlateSize(worded(node, how));
}

/** @param width of the canvas @param diameter of the centre, were it a person */
export function measureSide(
  neighbours: readonly EgoNeighbour[],
  worded: Worded,
  { width, diameter }: { width: number; diameter: number },
): EgoSide {
  const nodes = neighbours.map(({ node }) => node);
  const [people, plates] = [
    nodes.filter(({ kind }) => kind === 'FIGURE'),
    nodes.filter(({ kind }) => kind !== 'FIGURE'),
  ];
  const widestName = (how: How) =>
    Math.max(0, ...people.map((node) => textWidth(worded(node, how), EGO_NAME_PX, true)));
  const hasRoom = widestName('words') < width / 2 - diameter / 2 - NEAREST_PX;
  const name = people.length === 0 ? 0 : widestName(hasRoom ? 'words' : 'signs') + MARK_ROOM_PX;
  const roomOf = (how: How): Room => {
    const half = Math.max(0, ...plates.map((node) => plateOf(node, worded, how).width / 2));
    const outside = Math.max(name, half === 0 ? 0 : half + END_PX);
    return { reach: mostReach(width, outside), inside: Math.max(MARK_PX, half) };
  };
  return { words: roomOf('words'), signs: roomOf('signs'), hasPlates: plates.length > 0 };
}

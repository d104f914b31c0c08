import type { Point } from '../../geometry/box.ts';
import { textWidth } from '../../geometry/text-width.ts';
import { wrapWords } from '../../geometry/wrap-words.ts';

/** A chain left to right at equal spacing, its neighbours above (who acted on them) and below (whom they acted on). In pixels. */

export const RADIUS = 17;
export const NEIGHBOUR_RADIUS = 7;
const HEIGHT = 300;
const MIDDLE = 144;
const ABOVE = 68;
const BELOW = 244;
const NAME_PX = 14;
const NEIGHBOUR_PX = 12;
/** Gap in px between two names of one row. */
const GAP = 6;
/** Least width in px for a name. */
const LEAST_SLOT = 62;
const MOST_SLOTS = 3;
const MOST_LINES = 3;
/** Least distance in px between two entities of a chain. */
export const LEAST_SPACING = 104;

/** @property lines the name, broken where it is too long for one */
type Placed = Point & { id: string; lines: readonly string[] };
export type ChainLayout = {
  width: number;
  height: number;
  nodes: Placed[];
  neighbours: (Placed & { isActing: boolean; beside: string; start: Point; tip: Point })[];
};
export type ChainNode = { id: string; name: string };
export type ChainNeighbour = ChainNode & { beside: string; isActing: boolean };

/** Number of neighbours that fit above, and below, each entity of the chain. */
export function slotsFor(count: number, width: number): number {
  return Math.min(MOST_SLOTS, Math.max(1, Math.floor(width / count / LEAST_SLOT)));
}

/** Long names are broken into lines, and a word that is too long even then is cut; neighbours that do not fit are left out. */
export function layChain(
  nodes: readonly ChainNode[],
  neighbours: readonly ChainNeighbour[],
  width: number,
): ChainLayout {
  const spacing = width / nodes.length;
  const slots = slotsFor(nodes.length, width);
  const placed = nodes.map((node, index) => ({
    id: node.id,
    lines: fit(node.name, spacing - GAP, NAME_PX, true),
    x: whole(spacing * (index + 0.5)),
    y: MIDDLE,
  }));
  return {
    width,
    height: HEIGHT,
    nodes: placed,
    neighbours: placed.flatMap((node) =>
      [true, false].flatMap((isActing) => {
        const row = neighbours
          .filter((each) => each.beside === node.id && each.isActing === isActing)
          .slice(0, slots);
        const slot = spacing / row.length;
        return row.map((each, index) => {
          const spot = {
            x: whole(node.x + (index - (row.length - 1) / 2) * slot),
            y: isActing ? ABOVE : BELOW,
          };
          const [near, far] = [rim(node, spot, RADIUS + 3), rim(spot, node, NEIGHBOUR_RADIUS + 2)];
          return {
            ...spot,
            id: each.id,
            lines: fit(each.name, slot - GAP, NEIGHBOUR_PX, false),
            isActing,
            beside: node.id,
            start: isActing ? far : near,
            tip: isActing ? near : far,
          };
        });
      }),
    ),
  };
}

function fit(name: string, room: number, px: number, isBold: boolean): readonly string[] {
  if (textWidth(name, px, isBold) <= room) return [name];
  return wrapWords(name, room, px, MOST_LINES, isBold) ?? [cut(name, room, px, isBold)];
}

function cut(name: string, room: number, px: number, isBold: boolean): string {
  let kept = name;
  while (kept.length > 1 && textWidth(`${kept}…`, px, isBold) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

function rim(from: Point, towards: Point, reach: number): Point {
  const length = Math.hypot(towards.x - from.x, towards.y - from.y);
  return {
    x: whole(from.x + ((towards.x - from.x) / length) * reach),
    y: whole(from.y + ((towards.y - from.y) / length) * reach),
  };
}

/** Rounded, because server and browser must agree to the digit. */
function whole(value: number): number {
  return Math.round(value);
}

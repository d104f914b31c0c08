import type { Picture, PictureEdge, PictureNode } from '../../picture/picture.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const WAYS: Record<Direction, readonly [number, number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
/** Factor on the distance of a node tied to the focused one, so that ties are preferred. */
const ALONG_TIE = 0.6;

/** The nearest node in the direction of the arrow key, with a preference for tied ones. Null at the edge. */
export function nextInDirection(picture: Picture, from: string, direction: Direction): string | null {
  const here = picture.nodes.find((node) => node.id === from);
  if (here === undefined) return null;
  const [wayX, wayY] = WAYS[direction];
  const tied = new Set(tiesOf(picture, from).flatMap((edge) => [edge.from, edge.to]));
  let best: { id: string; cost: number } | null = null;
  for (const node of picture.nodes) {
    const [dx, dy] = [node.x - here.x, node.y - here.y];
    const along = dx * wayX + dy * wayY;
    const aside = Math.abs(dx * wayY) + Math.abs(dy * wayX);
    if (along <= 0 || aside > along * 2) continue;
    const cost = (along + 2 * aside) * (tied.has(node.id) ? ALONG_TIE : 1);
    if (best === null || cost < best.cost) best = { id: node.id, cost };
  }
  return best?.id ?? null;
}

/** Cycles through the ties of a node in the order they are drawn, earliest first. */
export function nextTie(picture: Picture, node: string, current: string | null, step: 1 | -1): string | null {
  const ties = tiesOf(picture, node).filter((edge) => edge.role !== 'bundle');
  if (ties.length === 0) return null;
  const at = ties.findIndex((edge) => edge.id === current);
  const next = at === -1 ? (step === 1 ? 0 : ties.length - 1) : (at + step + ties.length) % ties.length;
  return ties[next]?.id ?? null;
}

/** The first tie between two nodes, either way; null where there is none. */
export function tieBetween(picture: Picture, a: string, b: string): string | null {
  const ends = [a, b];
  const tie = picture.edges.find(
    ({ role, from, to }) => role !== 'bundle' && from !== to && ends.includes(from) && ends.includes(to),
  );
  return tie?.id ?? null;
}

/** First focus: the centre of an ego view, else the node with most ties. */
export function firstFocus(picture: Picture): string | null {
  if (picture.centre !== null) return picture.centre;
  const most = (a: PictureNode, b: PictureNode) => (b.ties > a.ties ? b : a);
  const [first, ...rest] = picture.nodes;
  return first === undefined ? null : rest.reduce(most, first).id;
}

function tiesOf(picture: Picture, id: string): PictureEdge[] {
  return picture.edges.filter((edge) => edge.from === id || edge.to === id);
}

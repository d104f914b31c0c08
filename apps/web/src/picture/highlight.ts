import type { Picture, PictureEdge } from './picture.ts';

/** Hovered, focused and selected ids. `isNear`: zoomed in so far that everything is drawn in full. */
export type Attention = {
  hovered: string | null;
  focused: string | null;
  selected: string | null;
  isNear: boolean;
};

/** Above this zoom the full grammar is drawn everywhere. */
export const NEAR_ZOOM = 1.4;

/** State classes of every node and edge. Code sets the class; the stylesheet alone decides its look. */
export function highlight(picture: Picture, attention: Attention): Map<string, string[]> {
  const active =
    [attention.hovered, attention.focused, attention.selected].find((id) => has(picture, id)) ?? null;
  const lit = litBy(picture, active);
  const states = new Map<string, string[]>();
  for (const node of picture.nodes) {
    const classes = pointed(node.id, attention);
    if (lit !== null && !lit.nodes.has(node.id)) classes.push(picture.layout === 'ego' ? 'faint' : 'dim');
    if (lit?.nodes.has(node.id)) classes.push('lit');
    states.set(node.id, classes);
  }
  const full = new Set(
    picture.edges.filter((edge) => isFull(picture, edge, attention, lit)).map(({ id }) => id),
  );
  const opened = new Set(picture.edges.flatMap((edge) => (full.has(edge.id) ? (edge.bundle ?? []) : [])));
  for (const edge of picture.edges) {
    const classes = pointed(edge.id, attention);
    if (full.has(edge.id) && edge.role !== 'bundle') classes.push('full');
    if (edge.role === 'bundle' && opened.has(edge.id)) classes.push('opened');
    if (edge.role === 'member' && !full.has(edge.id)) classes.push('folded');
    if (lit !== null && !lit.edges.has(edge.id)) classes.push(picture.layout === 'ego' ? 'faint' : 'dim');
    states.set(edge.id, classes);
  }
  return states;
}

type Lit = { nodes: ReadonlySet<string>; edges: ReadonlySet<string> };

/** Ids that stay highlighted while something is hovered: it, its ties and their other ends. Null when nothing is. */
function litBy(picture: Picture, active: string | null): Lit | null {
  if (active === null || (picture.layout === 'ego' && active === picture.centre)) return null;
  const edges = picture.edges.filter(
    (edge) => edge.id === active || edge.bundle === active || edge.from === active || edge.to === active,
  );
  const own = picture.edges.find((edge) => edge.id === active)?.bundle;
  const nodes = [active, ...edges.flatMap((edge) => [edge.from, edge.to])];
  return { nodes: new Set(nodes), edges: new Set([...edges.map(({ id }) => id), ...(own ? [own] : [])]) };
}

function isFull(picture: Picture, edge: PictureEdge, attention: Attention, lit: Lit | null): boolean {
  if (picture.layout === 'ego' || attention.isNear) return true;
  if (lit?.edges.has(edge.id)) return true;
  return edge.id === attention.selected || edge.from === attention.selected || edge.to === attention.selected;
}

function pointed(id: string, { hovered, focused, selected }: Attention): string[] {
  return [
    ...(id === hovered ? ['hover'] : []),
    ...(id === focused ? ['focused'] : []),
    ...(id === selected ? ['selected'] : []),
  ];
}

function has(picture: Picture, id: string | null): boolean {
  return (
    id !== null &&
    (picture.nodes.some((node) => node.id === id) || picture.edges.some((edge) => edge.id === id))
  );
}

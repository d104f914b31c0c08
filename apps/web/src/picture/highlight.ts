import type { Picture, PictureEdge } from './picture.ts';

/** What the reader attends to: pointed at, under the keyboard, selected. */
export type Attention = {
  hovered: string | null;
  focused: string | null;
  /** What bears the mark of selection. */
  selected: ReadonlySet<string>;
  /** What the selection leaves undimmed, with its ties and their ends; null where nothing is selected. */
  marked: ReadonlySet<string> | null;
  /** Ties that the filters hold back, and those who are drawn for such ties alone. */
  away: ReadonlySet<string>;
  /** Zoomed in so far that everything is drawn in full. */
  isNear: boolean;
};

/** What a selection and the filters alone make of a picture. */
export type StillAttention = Pick<Attention, 'selected' | 'marked' | 'away'>;

export const NO_SELECTION: StillAttention = { selected: new Set(), marked: null, away: new Set() };

/** Above this zoom the full grammar is drawn everywhere. */
export const NEAR_ZOOM = 1.4;

/**
 * State classes of every node and edge. Code sets the class; the stylesheet alone decides its look. Pointing never changes where a
 * line runs: what is named under the pointer is what a click opens.
 */
export function highlight(picture: Picture, attention: Attention): Map<string, string[]> {
  const lit = litBy(picture, attention);
  const faint = picture.layout === 'ego' ? 'faint' : 'dim';
  const states = new Map<string, string[]>();
  for (const node of picture.nodes) {
    const classes = pointed(node.id, attention);
    if (attention.away.has(node.id)) classes.push('away');
    if (node.stances.length > 0) classes.push('lensed');
    if (lit !== null) classes.push(lit.has(node.id) ? 'lit' : faint);
    states.set(node.id, classes);
  }
  const opened = openedBundles(picture, attention);
  for (const edge of picture.edges) {
    const classes = pointed(edge.id, attention);
    const isOpened = edge.bundle !== null && opened.has(edge.bundle);
    if (edge.role === 'bundle' ? opened.has(edge.id) : edge.role === 'member' && !isOpened)
      classes.push(edge.role === 'bundle' ? 'opened' : 'folded');
    if (edge.role !== 'bundle' && isFull(picture, edge, attention, lit)) classes.push('full');
    if (attention.away.has(edge.id)) classes.push('away');
    if (edge.stances.length > 0) classes.push('lensed');
    if (lit !== null && !isLit(edge, lit)) classes.push(faint);
    states.set(edge.id, classes);
  }
  return states;
}

/** Bundles whose ties are drawn each by itself. */
function openedBundles(picture: Picture, attention: Attention): Set<string> {
  const isEvery = picture.layout === 'ego' || attention.isNear;
  return new Set(
    picture.edges.flatMap((edge) => {
      const isAsked =
        edge.id === attention.focused || attention.marked?.has(edge.id) || edge.stances.length > 0;
      return edge.bundle !== null && (isEvery || isAsked) ? [edge.bundle] : [];
    }),
  );
}

/** Ids that stay while the rest is dimmed. Null where nothing is pointed at or selected. */
function litBy(picture: Picture, { hovered, focused, marked }: Attention): ReadonlySet<string> | null {
  const active = [hovered, focused].find((id) => has(picture, id)) ?? null;
  // Around somebody all is said of the centre: its dossier is open, and dims nothing.
  if (active === null) return marked?.has(picture.centre ?? '') ? null : marked;
  if (active === picture.centre) return null;
  const edges = picture.edges.filter(({ id, bundle, from, to }) => [id, bundle, from, to].includes(active));
  return new Set([active, ...edges.flatMap(({ id, bundle, from, to }) => [id, bundle ?? id, from, to])]);
}

/** A tie is lit with its bundle. */
function isLit({ id, bundle }: PictureEdge, lit: ReadonlySet<string>): boolean {
  return lit.has(id) || (bundle !== null && lit.has(bundle));
}

function isFull(
  picture: Picture,
  edge: PictureEdge,
  attention: Attention,
  lit: ReadonlySet<string> | null,
): boolean {
  const { marked, isNear } = attention;
  return (
    picture.layout === 'ego' ||
    isNear ||
    edge.stances.length > 0 ||
    (lit !== null && isLit(edge, lit)) ||
    (marked?.has(edge.id) ?? false)
  );
}

function pointed(id: string, { hovered, focused, selected }: Attention): string[] {
  return [
    ...(id === hovered ? ['hover'] : []),
    ...(id === focused ? ['focused'] : []),
    ...(selected.has(id) ? ['selected'] : []),
  ];
}

function has(picture: Picture, id: string | null): boolean {
  return (
    id !== null &&
    (picture.nodes.some((node) => node.id === id) || picture.edges.some((edge) => edge.id === id))
  );
}

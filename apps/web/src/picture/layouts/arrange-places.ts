import type { Id } from '@kto-kogo/domain';
import { bundleParallel, type Network, type NetworkNode, otherEnd } from '@kto-kogo/network';
import { boxAt, type Point } from '../../geometry/box.ts';
import { findFreeSpot } from '../../geometry/find-free-spot.ts';
import { nodeSize, reachOf } from '../node-size.ts';
import type { Picture, PictureNode, ShelfState } from '../picture.ts';
import { bandOfNode } from './bands-of-nodes.ts';
import { edgesOfBundle } from './edges.ts';
import type { Places } from './places.ts';

export type PlacesInput = {
  layout: Picture['layout'];
  scene: Network;
  places: Places;
  pinned: Readonly<Record<Id, readonly [number, number]>>;
  /** Number of neighbours folded into each, see `countFolded`. */
  folded: ReadonlyMap<Id, number>;
  /** Number of ties to other figures in the whole record. */
  ties: ReadonlyMap<Id, number>;
  shelf: ShelfState;
  centre?: Id;
  stretch?: number;
};

/** Draws what has places. One without is fitted in, and moves no other. */
export function arrangePlaces(given: PlacesInput): Picture {
  const { stretch = 1 } = given;
  const input = stretched(given, stretch);
  const { scene, places: laid } = input;
  const places = placeAll(input);
  const shelved = shelvedIn(input);
  const isShown = (id: Id) => places.has(id) && (input.shelf !== 'closed' || !shelved.has(id));
  const shown = [...scene.nodes.values()].filter(({ id }) => isShown(id));
  const nodes = shown.map((node) => toPictureNode(node, places.get(node.id), input));
  const edges = bundleParallel(scene.ties.values()).flatMap((bundle) => {
    const [from, to] = [places.get(bundle.from), places.get(bundle.to)];
    if (from === undefined || to === undefined || bundle.from === bundle.to) return [];
    return isShown(bundle.from) && isShown(bundle.to) ? edgesOfBundle(bundle, { from, to }) : [];
  });
  const shelf =
    shelved.size === 0
      ? null
      : { words: `${laid.shelf}: ${shelved.size}`, state: input.shelf, top: laid.height };
  const feet = shown.flatMap(({ id }) => (shelved.has(id) ? [(places.get(id)?.y ?? 0) + laid.foot] : []));
  const bottom = Math.max(laid.height + (shelf === null ? 0 : SHELF_HEAD), ...feet);
  return {
    layout: input.layout,
    nodes,
    edges,
    world: { left: 0, top: 0, right: laid.width, bottom },
    bands: laid.bands,
    headings: laid.headings,
    shelf,
    centre: input.centre ?? null,
    stretch,
  };
}

function stretched(input: PlacesInput, by: number): PlacesInput {
  if (by === 1) return input;
  const down = (places: PlacesInput['pinned']) =>
    Object.fromEntries(Object.entries(places).map(([id, [x, y]]) => [id, [x, y * by] as const]));
  const { places, pinned } = input;
  const headings = places.headings.map((heading) => ({ ...heading, y: heading.y * by }));
  return {
    ...input,
    pinned: down(pinned),
    places: { ...places, headings, height: places.height * by, places: down(places.places) },
  };
}

/** Room in px for the name of the shelf. */
const SHELF_HEAD = 30;

/** Those who have their place beneath the others. Whom the reader pinned is elsewhere. */
function shelvedIn({ scene, places, pinned }: PlacesInput): ReadonlySet<Id> {
  const ids = [...scene.nodes.keys()].filter((id) => pinned[id] === undefined && isOnShelf(id, places));
  return new Set(ids);
}

export function isOnShelf(id: Id, { places, height }: Pick<Places, 'places' | 'height'>): boolean {
  return (places[id]?.[1] ?? 0) > height;
}

function toPictureNode(node: NetworkNode, place: Point | undefined, input: PlacesInput): PictureNode {
  const { id, kind, name, shortName, fate, hasHand } = node;
  const ties = input.ties.get(id) ?? 0;
  const more = input.folded.get(id);
  const label = more === undefined ? shortName : `${shortName} +${more}`;
  const { x, y } = place ?? { x: 0, y: 0 };
  const side = kind === 'TRIAL' ? 'inside' : null;
  const isPinned = input.pinned[id] !== undefined;
  return {
    id,
    kind,
    name,
    label,
    plain: label,
    fate,
    hasHand,
    ties,
    x,
    y,
    ...nodeSize(kind, shortName, ties),
    side,
    isPinned,
    told: '',
    stances: [],
  };
}

function placeAll({ scene, places: laid, pinned, ties }: PlacesInput): Map<Id, Point> {
  const places = new Map<Id, Point>();
  const roomOf = (node: NetworkNode) => reachOf(node, ties.get(node.id) ?? 0);
  for (const { id } of scene.nodes.values()) {
    const place = pinned[id] ?? laid.places[id];
    if (place !== undefined) places.set(id, { x: place[0], y: place[1] });
  }
  const taken = [...places].flatMap(([id, place]) => {
    const node = scene.nodes.get(id);
    return node === undefined ? [] : [boxAt(place, roomOf(node))];
  });
  for (const node of scene.nodes.values()) {
    if (places.has(node.id)) continue;
    const band = laid.bands[bandOf(node, scene, laid.bands)] ?? { left: 0, right: laid.width };
    const bounds = { ...band, top: 0, bottom: laid.height };
    const wish = {
      x: (band.left + band.right) / 2,
      y: neighbourHeight(node.id, scene, places) ?? laid.height / 2,
    };
    const spot = findFreeSpot(wish, roomOf(node), taken, bounds);
    places.set(node.id, spot);
    taken.push(boxAt(spot, roomOf(node)));
  }
  return places;
}

/** By its ties on screen. */
function bandOf(node: NetworkNode, scene: Network, bands: Places['bands']): number {
  return bandOfNode(
    node,
    tiesOf(node.id, scene).flatMap((tie) => tie.earliest ?? []),
    bands,
  );
}

function neighbourHeight(id: Id, scene: Network, places: ReadonlyMap<Id, Point>): number | null {
  const ys = tiesOf(id, scene).flatMap((tie) => places.get(otherEnd(tie, id))?.y ?? []);
  return ys.length === 0 ? null : ys.reduce((sum, y) => sum + y, 0) / ys.length;
}

function tiesOf(id: Id, scene: Network) {
  return [...scene.ties.values()].filter((tie) => tie.from === id || tie.to === id);
}

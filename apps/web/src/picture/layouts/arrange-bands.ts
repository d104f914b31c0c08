import { type Id, parseEdtf } from '@kto-kogo/domain';
import { bundleParallel, type Network, type NetworkNode, otherEnd } from '@kto-kogo/network';
import { boxAt, type Point } from '../../geometry/box.ts';
import { findFreeSpot } from '../../geometry/find-free-spot.ts';
import { namedReach, nodeSize, plainReach } from '../node-size.ts';
import type { Picture, PictureHeading, PictureNode, ShelfState } from '../picture.ts';
import type { Positions } from '../positions.ts';
import { bandOfDay } from './bands.ts';
import { edgesOfBundle } from './edges.ts';

export type BandsInput = {
  scene: Network;
  positions: Positions;
  pinned: Readonly<Record<Id, readonly [number, number]>>;
  /** Number of neighbours folded into each, see `countFolded`. */
  folded: ReadonlyMap<Id, number>;
  /** Number of ties to other figures in the whole record. */
  ties: ReadonlyMap<Id, number>;
  /** The whole record, whose cases are named from afar; null where they are not. */
  cases: Network | null;
  shelf: ShelfState;
};

/**
 * The opening view, with time on the horizontal axis. Nodes have computed positions; one without is fitted in, and moves no
 * other.
 */
export function arrangeBands(input: BandsInput): Picture {
  const { scene, positions } = input;
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
    shelved.size === 0 ? null : { count: shelved.size, state: input.shelf, top: positions.height };
  const feet = shown.flatMap(({ id }) => (shelved.has(id) ? [(places.get(id)?.y ?? 0) + SHELF_FOOT] : []));
  const bottom = Math.max(positions.height + (shelf === null ? 0 : SHELF_HEAD), ...feet);
  return {
    layout: 'bands',
    nodes,
    edges,
    world: { left: 0, top: 0, right: positions.width, bottom },
    bands: positions.bands,
    headings: headingsIn(input),
    shelf,
    centre: null,
  };
}

/** Room in px for the name of the shelf, and for the names of its last row. */
const SHELF_HEAD = 30;
const SHELF_FOOT = 24;

/** Those who have their place beneath the bands. Whom the reader pinned is elsewhere. */
function shelvedIn({ scene, positions, pinned }: BandsInput): ReadonlySet<Id> {
  const ids = [...scene.nodes.keys()].filter((id) => pinned[id] === undefined && isOnShelf(id, positions));
  return new Set(ids);
}

export function isOnShelf(id: Id, { places, height }: Positions): boolean {
  return (places[id]?.[1] ?? 0) > height;
}

/** A case that is drawn itself needs no heading. */
function headingsIn({ scene, positions, cases }: BandsInput): PictureHeading[] {
  return positions.cases.flatMap((id) => {
    const [label, place] = [cases?.nodes.get(id)?.shortName, positions.places[id]];
    if (label === undefined || place === undefined || scene.nodes.has(id)) return [];
    return [{ id, label, x: place[0], y: place[1] }];
  });
}

function toPictureNode(node: NetworkNode, place: Point | undefined, input: BandsInput): PictureNode {
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
    fate,
    hasHand,
    ties,
    x,
    y,
    ...nodeSize(kind, shortName, ties),
    side,
    isPinned,
    told: '',
  };
}

function placeAll({ scene, positions, pinned, ties }: BandsInput): Map<Id, Point> {
  const places = new Map<Id, Point>();
  const reachOf = ({ id, kind, shortName }: NetworkNode) => {
    const size = nodeSize(kind, shortName, ties.get(id) ?? 0);
    return kind === 'FIGURE' ? namedReach(size.width / 2, shortName) : plainReach(size);
  };
  for (const { id } of scene.nodes.values()) {
    const place = pinned[id] ?? positions.places[id];
    if (place !== undefined) places.set(id, { x: place[0], y: place[1] });
  }
  const taken = [...places].flatMap(([id, place]) => {
    const node = scene.nodes.get(id);
    return node === undefined ? [] : [boxAt(place, reachOf(node))];
  });
  for (const node of scene.nodes.values()) {
    if (places.has(node.id)) continue;
    const band = positions.bands[bandOf(node, scene)] ?? { left: 0, right: positions.width };
    const bounds = { ...band, top: 0, bottom: positions.height };
    const wish = {
      x: (band.left + band.right) / 2,
      y: neighbourHeight(node.id, scene, places) ?? positions.height / 2,
    };
    const spot = findFreeSpot(wish, reachOf(node), taken, bounds);
    places.set(node.id, spot);
    taken.push(boxAt(spot, reachOf(node)));
  }
  return places;
}

/** The band of the median tie on screen; for an occurrence, the band of its own date. */
function bandOf(node: NetworkNode, scene: Network): number {
  const own = node.kind === 'FIGURE' || node.date === null ? null : parseEdtf(node.date).earliest;
  const days = tiesOf(node.id, scene)
    .flatMap((tie) => tie.earliest ?? [])
    .toSorted();
  return bandOfDay(own ?? days[Math.floor((days.length - 1) / 2)] ?? '1937-06-11');
}

function neighbourHeight(id: Id, scene: Network, places: ReadonlyMap<Id, Point>): number | null {
  const ys = tiesOf(id, scene).flatMap((tie) => places.get(otherEnd(tie, id))?.y ?? []);
  return ys.length === 0 ? null : ys.reduce((sum, y) => sum + y, 0) / ys.length;
}

function tiesOf(id: Id, scene: Network) {
  return [...scene.ties.values()].filter((tie) => tie.from === id || tie.to === id);
}

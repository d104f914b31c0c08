import type { Id, TieSummary } from '@kto-kogo/domain';
import type { Ego, EgoNeighbour, NetworkNode } from '@kto-kogo/network';
import type { Point } from '../../geometry/box.ts';
import { figureRadius, type NodeSize } from '../node-size.ts';
import type { LabelSide, Picture, PictureEdge, PictureNode } from '../picture.ts';
import { edgeOfTie, PARALLEL_GAP } from './edges.ts';
import { type EgoSize, NARROW, placeColumn, rimAngles } from './ego-columns.ts';
import { placeRows } from './ego-rows.ts';
import { type EgoSide, type How, measureSide, plateOf, type Worded } from './ego-side.ts';

/** Distance from the ring. */
const CLEAR = 8;

const NAME_ALONE: Worded = ({ shortName }) => shortName;
/** Of lines between the centre and what stands beside it, at least. */
const LINE_PX = 40;
/** High enough for the plate of the centre, which others would lie on. */
const PARTING_PX = 44;

/**
 * Those who acted on the figure at the left, those the figure acted on at the right, earliest at the top.
 *
 * @param worded what the nodes bear, for which room is made
 */
export function arrangeEgoView(
  ego: Ego,
  ties: ReadonlyMap<Id, number>,
  canvas: EgoSize,
  worded: Worded = NAME_ALONE,
): Picture {
  const plate = (node: NetworkNode, how: How) => plateOf(node, worded, how);
  const diameter = Math.min(centreDiameter(ego), canvas.width / 5.4);
  const halfCentre = (how: How) =>
    (ego.centre.kind === 'FIGURE' ? diameter : plate(ego.centre, how).width) / 2;
  const measure = (side: readonly EgoNeighbour[]) =>
    measureSide(side, worded, { width: canvas.width, diameter });
  const sides = { who: measure(ego.who), whom: measure(ego.whom) };
  const isBeside = (side: EgoSide, how: How, centre: How, line = LINE_PX) =>
    side[how].reach - side[how].inside >= halfCentre(centre) + line;
  const inCentre: How = Object.values(sides).every((side) => isBeside(side, 'signs', 'words'))
    ? 'words'
    : 'signs';
  const onPlates = (side: EgoSide): How => (isBeside(side, 'words', inCentre) ? 'words' : 'signs');
  // Beneath there are as many rows as are needed.
  const onBeneath: How = canvas.width < NARROW ? 'signs' : 'words';
  const rows = placeRows(
    ego.beneath.map((each) => plate(each.node, onBeneath)),
    canvas,
  );
  const size = { width: canvas.width, height: Math.max(260, canvas.height - rows.height) };
  const column = (of: 'who' | 'whom', turn: -1 | 1) => {
    const side = sides[of];
    const kinds = ego[of].map(({ node }) => node.kind);
    const isParted =
      ego.centre.kind !== 'FIGURE' && !isBeside(side, 'signs', inCentre, side.hasPlates ? LINE_PX : CLEAR);
    const { reach } = side[onPlates(side)];
    return placeColumn(kinds, turn, size, { reach, parting: isParted ? PARTING_PX : 0 });
  };
  const [who, whom] = [column('who', -1), column('whom', 1)];
  const height = Math.max(who.height, whom.height);
  const middle = { x: canvas.width / 2, y: height / 2 + 14 };
  // A plate has no rim: its lines end at its outline.
  const rim = ego.centre.kind === 'FIGURE' ? diameter / 2 : null;
  const down = (each: { places: readonly Point[]; height: number }) =>
    each.places.map(({ x, y }) => ({ x, y: y + (height - each.height) / 2 }));
  const beneath = rows.places.map(({ x, y }) => ({ x, y: y + height }));
  const node = ({ node: of }: EgoNeighbour, place: Point | undefined, side: LabelSide, how: How) =>
    toNode(of, ties, place ?? middle, side, {
      mostPx: Math.min(who.pitch, whom.pitch) - 1,
      plate: plate(of, how),
    });
  const nodes = [
    toCentre(ego.centre, ties, middle, { mostPx: diameter, plate: plate(ego.centre, inCentre) }),
    ...ego.who.map((each, index) => node(each, down(who)[index], 'left', onPlates(sides.who))),
    ...ego.whom.map((each, index) => node(each, down(whom)[index], 'right', onPlates(sides.whom))),
    ...ego.beneath.map((each, index) => node(each, beneath[index], 'inside', onBeneath)),
  ];
  const lines = [
    ...sideEdges(ego.who, ego.centre.id, rim, Math.PI, -1),
    ...sideEdges(ego.whom, ego.centre.id, rim, 0, 1),
    ...ego.beneath.flatMap((each) =>
      spread(each.ties, ego.centre.id, 1).map(({ tie, bow }) => edgeOfTie(tie, bow)),
    ),
  ];
  // On short lines the words would cover the names; the claim card has them.
  const edges = canvas.width < NARROW ? lines.map((edge) => ({ ...edge, words: '' })) : lines;
  const world = { left: 0, top: 0, right: canvas.width, bottom: height + rows.height };
  return {
    layout: 'ego',
    nodes,
    edges,
    world,
    bands: [],
    headings: [],
    shelf: null,
    centre: ego.centre.id,
    stretch: 1,
  };
}

function centreDiameter(ego: Ego): number {
  if (ego.centre.kind !== 'FIGURE') return 56;
  const count = (side: readonly EgoNeighbour[]) => side.reduce((sum, { ties }) => sum + ties.length, 0);
  return Math.min(100, Math.max(56, 22 + 3 * Math.max(count(ego.who), count(ego.whom))));
}

/** Line ends spread over the rim from top to bottom, in the order of the neighbours, so that no two lines cross. */
function sideEdges(
  neighbours: readonly EgoNeighbour[],
  centre: Id,
  radius: number | null,
  facing: number,
  turn: 1 | -1,
): PictureEdge[] {
  const lines = neighbours.flatMap(({ ties }) => spread(ties, centre, turn));
  const angles = rimAngles(lines.length);
  return lines.map(({ tie, bow }, index) => {
    const angle = facing + turn * (angles[index] ?? 0);
    const reach = (radius ?? 0) + CLEAR;
    const end = [Math.cos(angle) * reach, Math.sin(angle) * reach] as const;
    const edge = edgeOfTie(tie, bow);
    if (radius === null) return edge;
    return tie.from === centre ? { ...edge, fromEnd: end } : { ...edge, toEnd: end };
  });
}

/**
 * Parallel ties side by side, in the order of their ends on the rim. The bow is measured from the neighbour to the centre,
 * whichever way the tie runs.
 */
function spread(ties: readonly TieSummary[], centre: Id, turn: 1 | -1): { tie: TieSummary; bow: number }[] {
  return ties.map((tie, index) => {
    const aside = ((index - (ties.length - 1) / 2) * PARALLEL_GAP * turn) / -1.6;
    return { tie, bow: tie.to === centre ? aside : -aside };
  });
}

/** How large a circle may be, and how large a plate is. */
type Most = { mostPx: number; plate: NodeSize };

function toNode(
  node: NetworkNode,
  ties: ReadonlyMap<Id, number>,
  place: Point,
  side: LabelSide,
  { mostPx, plate }: Most,
): PictureNode {
  const { id, kind, name, fate, hasHand } = node;
  const count = ties.get(id) ?? 0;
  const diameter = Math.min(mostPx, Math.max(18, Math.min(22, 2 * figureRadius(count))));
  const size: NodeSize = kind === 'FIGURE' ? { width: diameter, height: diameter } : plate;
  const sideOf: LabelSide = kind === 'FIGURE' ? side : 'inside';
  return {
    id,
    kind,
    name,
    label: node.shortName,
    plain: node.shortName,
    fate,
    hasHand,
    ties: count,
    ...place,
    ...size,
    side: sideOf,
    isPinned: false,
    told: '',
    stances: [],
  };
}

function toCentre(node: NetworkNode, ties: ReadonlyMap<Id, number>, place: Point, most: Most): PictureNode {
  const drawn = toNode(node, ties, place, 'below', most);
  const diameter = most.mostPx;
  return node.kind === 'FIGURE' ? { ...drawn, width: diameter, height: diameter } : drawn;
}

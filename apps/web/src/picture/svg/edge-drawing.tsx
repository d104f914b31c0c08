import type { Point } from '../../geometry/box.ts';
import { TieCurve } from '../../marks/tie-curve.tsx';
import { TieHeadShape } from '../../marks/tie-head-shape.tsx';
import { COERCED_MARKS, KIND_LOOKS } from '../../marks/tie-looks.ts';
import { type EdgeCurve, edgeCurve, nearer } from '../edge-curve.ts';
import type { PictureEdge, PictureNode } from '../picture.ts';
import { bundleWidth, FULL_LINE, HOLLOW_LINE, REST_LINE, SELECTED_LINE_GLOW } from '../picture-looks.ts';
import { asAttribute, edgeOpacity } from './opacity.ts';
import { rounded } from './rounded.ts';
import { StanceBand } from './stance-band.tsx';

/** `TieHeadShape` is 10 px long, an arrowhead of Cytoscape 8.7 px at scale 1. */
const HEAD_SHARE = 0.87;
const HEAD_PX = 10;
/** Length in px of the mark at the accuser's end. */
const FOOT_PX = { none: 0, bar: 3, ring: 8 };

type Props = {
  edge: PictureEdge;
  from: PictureNode;
  to: PictureNode;
  states: readonly string[];
};

/** One line: at rest, for a bundle, or in the full grammar. */
export function EdgeDrawing({ edge, from, to, states }: Props) {
  const curve = edgeCurve(edge, from, to);
  if (curve === null) return null;
  const isFull = states.includes('full');
  const look = isFull ? FULL_LINE : REST_LINE;
  const { kind, standing } = edge;
  const truth = isFull ? edge.truth : null;
  const coerced = isFull ? edge.coerced : null;
  const scale = rounded(look.headScale * HEAD_SHARE, 2);
  const foot = FOOT_PX[COERCED_MARKS[coerced ?? 'NO']] * scale;
  const head = (edge.role !== 'bundle' && KIND_LOOKS[kind].head === 'tee' ? 3 : HEAD_PX) * scale;
  const ends = lineEnds(curve, foot, head);
  const shared = { path: ends.path, start: ends.start, tip: ends.tip, scale };
  return (
    <g opacity={asAttribute(edgeOpacity(edge, states) * look.opacity)}>
      {states.includes('selected') && (
        <path
          d={ends.path}
          fill="none"
          stroke="var(--accent)"
          strokeOpacity={SELECTED_LINE_GLOW.opacity}
          strokeWidth={look.width + 2 * SELECTED_LINE_GLOW.padding}
        />
      )}
      {edge.stances[0] !== undefined && <StanceBand path={ends.path} kind={edge.stances[0].kind} />}
      {edge.role === 'bundle' ? (
        <BundleCurve {...shared} width={bundleWidth(edge.count)} />
      ) : (
        <TieCurve
          {...shared}
          traits={{ kind, standing, truth, coerced }}
          width={look.width}
          hollow={HOLLOW_LINE}
        />
      )}
    </g>
  );
}

/** One line for several ties; `LineWords` adds their number. */
function BundleCurve({
  path,
  tip,
  scale,
  width,
}: {
  path: string;
  tip: Point & { turn: number };
  scale: number;
  width: number;
}) {
  return (
    <g style={{ color: 'var(--ink2)' }}>
      <path d={path} fill="none" stroke="currentColor" strokeWidth={width} />
      <g transform={`translate(${tip.x} ${tip.y}) rotate(${tip.turn}) scale(${scale})`}>
        <TieHeadShape head="triangle" isHollow={false} tip={0} middle={0} />
      </g>
    </g>
  );
}

/** The path between foot and head, and the rotation of both. */
function lineEnds({ start, control, tip }: EdgeCurve, foot: number, head: number) {
  const [from, to] = [nearer(start, control, foot), nearer(tip, control, head)];
  const point = ({ x, y }: Point) => `${rounded(x)} ${rounded(y)}`;
  const turn = (a: Point, b: Point) => Math.round((Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI);
  return {
    path: `M${point(from)}Q${point(control)} ${point(to)}`,
    start: { x: rounded(from.x), y: rounded(from.y), turn: turn(from, control) },
    tip: { x: rounded(tip.x), y: rounded(tip.y), turn: turn(control, tip) },
  };
}

import type { TieTraits } from '@kto-kogo/domain';
import { TieHeadShape } from './tie-head-shape.tsx';
import { tieLook } from './tie-looks.ts';

/** End of a line with its direction, in degrees clockwise from the right. */
export type CurveEnd = { x: number; y: number; turn: number };

type Props = {
  traits: TieTraits;
  /** SVG path from `start` to `tip`. */
  path: string;
  start: CurveEnd;
  tip: CurveEnd;
  /** Width in px of a solid line; a hollow one is about twice as wide. */
  width?: number;
  /** Widths in px of a hollow line: between its two edges, and of each edge. */
  hollow?: { gap: number; edge: number };
  /** Scale of head and foot; at 1 the head is 10 px long. */
  scale?: number;
};

const PAPER = 'var(--canvas)';

/** A tie along a curve in the full grammar, on the ground of a canvas. Part of an SVG. */
export function TieCurve(props: Props) {
  const { traits, path, start, tip, width = 2, hollow = { gap: width + 0.2, edge: 1.1 }, scale = 1 } = props;
  const look = tieLook(traits);
  const dash = look.dash?.join(' ');
  const at = ({ x, y, turn }: CurveEnd) =>
    `translate(${x} ${y}) rotate(${turn})${scale === 1 ? '' : ` scale(${scale})`}`;
  return (
    <g style={{ color: `var(${look.hueToken})` }}>
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth={look.isLineHollow ? hollow.gap + 2 * hollow.edge : width}
        strokeDasharray={dash}
      />
      {look.isLineHollow && (
        <path d={path} fill="none" stroke={PAPER} strokeWidth={hollow.gap} strokeDasharray={dash} />
      )}
      <g transform={at(tip)}>
        {look.isHeadHollow && <path d="M-10 -5L-1 0L-10 5z" fill={PAPER} />}
        <TieHeadShape head={look.head} isHollow={look.isHeadHollow} tip={0} middle={0} />
      </g>
      {look.start !== 'none' && (
        <g transform={at(start)}>
          {look.start === 'bar' && <rect x={-3} y={-6} width={3} height={12} fill="currentColor" />}
          {look.start === 'ring' && (
            <circle cx={-4} r={4} fill={PAPER} stroke="currentColor" strokeWidth={1.4} />
          )}
        </g>
      )}
    </g>
  );
}

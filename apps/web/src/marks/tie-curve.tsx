import styles from './tie-curve.module.css';
import { TieHeadShape } from './tie-head-shape.tsx';
import { type TieTraits, tieLook } from './tie-looks.ts';

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
};

/** A tie along a curve in the full grammar, on the ground of a canvas. Part of an SVG. */
export function TieCurve({ traits, path, start, tip, width = 2 }: Props) {
  const look = tieLook(traits);
  const dash = look.dash?.join(' ');
  const at = ({ x, y, turn }: CurveEnd) => `translate(${x} ${y}) rotate(${turn})`;
  return (
    <g style={{ color: `var(${look.hueToken})` }}>
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth={look.isLineHollow ? width + 2.4 : width}
        strokeDasharray={dash}
      />
      {look.isLineHollow && (
        <path d={path} className={styles.hollow} strokeWidth={width + 0.2} strokeDasharray={dash} />
      )}
      <g transform={at(tip)}>
        {look.isHeadHollow && <path d="M-10 -5L-1 0L-10 5z" className={styles.paper} />}
        <TieHeadShape head={look.head} isHollow={look.isHeadHollow} tip={0} middle={0} />
      </g>
      <g transform={at(start)}>
        {look.start === 'bar' && <rect x={-3} y={-6} width={3} height={12} fill="currentColor" />}
        {look.start === 'ring' && <circle cx={-4} r={4} className={styles.ring} />}
      </g>
    </g>
  );
}

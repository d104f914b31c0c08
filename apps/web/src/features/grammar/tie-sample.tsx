import { TieHeadShape } from './tie-head-shape.tsx';
import { type TieTraits, tieLook } from './tie-looks.ts';

type Props = TieTraits & { width?: number };

const HEIGHT = 14;
const MIDDLE = HEIGHT / 2;
const LINE = 2;
/** Half the distance between the two edges of a hollow line. */
const HOLLOW = 1.6;

/** A tie as it is drawn in the network, who at the left and whom at the right. Its words stand beside it, so it says nothing. */
export function TieSample({ width = 48, ...traits }: Props) {
  const look = tieLook(traits);
  const hue = `var(${look.hueToken})`;
  const from = look.start === 'ring' ? 9 : look.start === 'bar' ? 3 : 1;
  const to = width - (look.head === 'tee' ? 4 : 10);
  const dash = look.dash?.join(' ');
  const edges = look.isLineHollow ? [-HOLLOW, HOLLOW] : [0];
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      style={{ flex: 'none', color: hue }}
    >
      {edges.map((offset) => (
        <line
          key={offset}
          x1={from}
          x2={to}
          y1={MIDDLE + offset}
          y2={MIDDLE + offset}
          stroke="currentColor"
          strokeWidth={look.isLineHollow ? 1.1 : LINE}
          strokeDasharray={dash}
        />
      ))}
      {look.start === 'bar' && <rect x={1} y={1.5} width={2.6} height={11} fill="currentColor" />}
      {look.start === 'ring' && (
        <circle cx={5} cy={MIDDLE} r={3.6} fill="none" stroke="currentColor" strokeWidth={1.3} />
      )}
      <TieHeadShape head={look.head} isHollow={look.isHeadHollow} tip={width - 1} middle={MIDDLE} />
    </svg>
  );
}

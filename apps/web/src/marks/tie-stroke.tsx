import type { TieTraits } from '@kto-kogo/domain';
import { TieHeadShape } from './tie-head-shape.tsx';
import { tieLook } from './tie-looks.ts';

const LINE = 2;
/** Half the distance between the two edges of a hollow line. */
const HOLLOW = 1.6;

type Props = {
  traits: TieTraits;
  /** Length in px from the source's rim to the tip at the target. */
  length: number;
};

/** A tie in the full grammar along the x axis, starting at 0; the caller moves and rotates it. */
export function TieStroke({ traits, length }: Props) {
  const look = tieLook(traits);
  const from = look.start === 'ring' ? 9 : look.start === 'bar' ? 3 : 1;
  const to = length - (look.head === 'tee' ? 4 : 10);
  const edges = look.isLineHollow ? [-HOLLOW, HOLLOW] : [0];
  return (
    <g style={{ color: `var(${look.hueToken})` }}>
      {edges.map((y) => (
        <line
          key={y}
          x1={from}
          x2={to}
          y1={y}
          y2={y}
          stroke="currentColor"
          strokeWidth={look.isLineHollow ? 1.1 : LINE}
          strokeDasharray={look.dash?.join(' ')}
        />
      ))}
      {look.start === 'bar' && <rect x={1} y={-5.5} width={2.6} height={11} fill="currentColor" />}
      {look.start === 'ring' && (
        <circle cx={5} cy={0} r={3.6} fill="none" stroke="currentColor" strokeWidth={1.3} />
      )}
      <TieHeadShape head={look.head} isHollow={look.isHeadHollow} tip={length - 1} middle={0} />
    </g>
  );
}

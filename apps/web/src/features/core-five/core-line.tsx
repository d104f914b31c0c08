import type { CoreFiveTie_TieFragment } from '../../graphql/generated/graphql.ts';
import { TieHeadShape } from '../grammar/tie-head-shape.tsx';
import { tieLook } from '../grammar/tie-looks.ts';
import styles from './core-five.module.css';
import type { LaidLine } from './lay-lines.ts';

type Props = { tie: CoreFiveTie_TieFragment; line: LaidLine; isCurrent: boolean };

/** A tie in the full grammar. */
export function CoreLine({ tie, line, isCurrent }: Props) {
  const accusation = tie.__typename === 'Accusation' ? tie : null;
  const look = tieLook({
    kind: tie.kind,
    standing: tie.standing,
    truth: accusation?.truth,
    coerced: accusation?.coerced,
  });
  const { start, bend, tip } = line;
  const path = `M${start.x} ${start.y}Q${bend.x} ${bend.y} ${tip.x} ${tip.y}`;
  const dash = look.dash?.join(' ');
  const turn = (at: { x: number; y: number }, from: { x: number; y: number }) =>
    `translate(${at.x} ${at.y}) rotate(${Math.round((Math.atan2(at.y - from.y, at.x - from.x) * 180) / Math.PI)})`;
  return (
    <g style={{ color: `var(${look.hueToken})` }}>
      {isCurrent && <path d={path} className={styles.glow} />}
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth={look.isLineHollow ? 4.4 : 2}
        strokeDasharray={dash}
      />
      {look.isLineHollow && <path d={path} className={styles.hollow} strokeDasharray={dash} />}
      <g transform={turn(tip, bend)}>
        {look.isHeadHollow && <path d="M-10 -5L-1 0L-10 5z" className={styles.paper} />}
        <TieHeadShape head={look.head} isHollow={look.isHeadHollow} tip={0} middle={0} />
      </g>
      <g transform={turn(start, bend)}>
        {look.start === 'bar' && <rect x={-3} y={-6} width={3} height={12} fill="currentColor" />}
        {look.start === 'ring' && <circle cx={-4} r={4} className={styles.ring} />}
      </g>
    </g>
  );
}

import type { CoreFiveTie_TieFragment } from '../../../graphql/generated/graphql.ts';
import { TieCurve } from '../../../marks/tie-curve.tsx';
import { toTieTraits } from '../../../record/claim/to-tie-traits.ts';
import styles from './core-five.module.css';
import type { LaidLine } from './lay-lines.ts';

type Props = { tie: CoreFiveTie_TieFragment; line: LaidLine; isCurrent: boolean };

export function CoreLine({ tie, line, isCurrent }: Props) {
  const { start, bend, tip } = line;
  const path = `M${start.x} ${start.y}Q${bend.x} ${bend.y} ${tip.x} ${tip.y}`;
  const end = (at: { x: number; y: number }) => ({
    ...at,
    turn: Math.round((Math.atan2(at.y - bend.y, at.x - bend.x) * 180) / Math.PI),
  });
  return (
    <g>
      {isCurrent && <path d={path} className={styles.glow} />}
      <TieCurve traits={toTieTraits(tie)} path={path} start={end(start)} tip={end(tip)} />
    </g>
  );
}

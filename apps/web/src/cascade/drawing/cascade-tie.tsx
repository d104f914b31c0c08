import { memo } from 'react';
import { TieCurve } from '../../marks/tie-curve.tsx';
import type { CascadeTie as Tie } from '../cascade-record.ts';
import { layTie } from '../layout/lay-tie.ts';
import type { Place } from '../layout/place-box.ts';
import styles from './cascade-drawing.module.css';

type Props = {
  tie: Tie;
  source: Place;
  target: Place;
  /** The target is arrested by now, so a bar stands before its mark. */
  isHeld: boolean;
  isChain: boolean;
  isSelected: boolean;
};

/** The tie by which an entity is first reached. Memoized: most ties look the same from step to step. */
export const CascadeTie = memo(function CascadeTie({
  tie,
  source,
  target,
  isHeld,
  isChain,
  isSelected,
}: Props) {
  const line = layTie(source, target, isHeld);
  return (
    <>
      {isSelected && <path d={line.path} className={styles.glow} />}
      <TieCurve traits={tie} {...line} width={isChain ? 2.4 : 1.3} />
    </>
  );
});

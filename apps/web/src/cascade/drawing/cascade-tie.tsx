import { memo } from 'react';
import { TieCurve } from '../../marks/tie-curve.tsx';
import type { CascadeTie as Tie } from '../cascade-record.ts';
import { layTie } from '../layout/lay-tie.ts';
import type { Place } from '../layout/place-box.ts';
import { traitsOf } from '../tie-traits.ts';
import styles from './cascade-drawing.module.css';

type Props = {
  tie: Tie;
  source: Place;
  target: Place;
  /** Whom it leads to is held: a bar stands before the mark. */
  isHeld: boolean;
  isChain: boolean;
  isSelected: boolean;
};

/** The tie of first arrival. Most stay as they are from step to step, and are not drawn again. */
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
      <TieCurve traits={traitsOf(tie)} {...line} width={isChain ? 2.4 : 1.3} />
    </>
  );
});

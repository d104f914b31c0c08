import type { TieSummary } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { TieSample } from '../../marks/tie-sample.tsx';
import styles from './tie-line.module.css';

type Props = {
  tie: TieSummary;
  /** Its sentence, as a link. */
  statement: ReactNode;
  status: ReactNode;
  /** The tie, or one of those whom it joins. */
  selected?: 'tie' | 'end' | undefined;
  isAway?: boolean;
};

/** How a tie looks in a list: sample, statement and status. */
export function TieItem({ tie, statement, status, selected, isAway = false }: Props) {
  return (
    <li className={styles.line} data-selected={selected} data-away={isAway || undefined}>
      <TieSample traits={tie} width={36} />
      <div>
        {statement}
        <p className={styles.status}>
          {isAway && <span className={styles.away}>Filtered away</span>}
          {status}
        </p>
      </div>
    </li>
  );
}

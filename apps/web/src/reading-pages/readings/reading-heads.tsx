import fringe from '../../record/interpretation/fringe.module.css';
import type { Reading } from './get-readings.ts';
import styles from './reading-heads.module.css';

type Props = {
  readings: readonly Reading[];
  /** The head of the first column. */
  corner: string;
};

/** The names of the readings over their columns; what nearly all historians reject says so. */
export function ReadingHeads({ readings, corner }: Props) {
  return (
    <thead className={styles.heads}>
      <tr>
        {corner === '' ? <td /> : <th scope="col">{corner}</th>}
        {readings.map(({ id, name, isFringe }) => (
          <th key={id} scope="col" className={isFringe ? `${styles.fringe} ${fringe.fringe}` : undefined}>
            {name}
            {isFringe && <span className={styles.rejected}>fringe: rejected by nearly all historians</span>}
          </th>
        ))}
      </tr>
    </thead>
  );
}

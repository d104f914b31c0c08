import styles from './key.module.css';
import { KindMark } from './kind-mark.tsx';
import { OfficePlate, TrialPlate } from './plates.tsx';

/** The shapes of what is not a person. */
export function KindKey() {
  return (
    <ul className={styles.kinds}>
      <li>
        <TrialPlate>Trial</TrialPlate>
      </li>
      <li>
        <OfficePlate>Office</OfficePlate>
      </li>
      <li className={styles.kind}>
        <KindMark kind="EVENT" size={24} />
        Event
      </li>
    </ul>
  );
}

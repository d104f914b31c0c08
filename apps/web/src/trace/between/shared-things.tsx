import { EntityLink } from '../../record/entity/entity-link.tsx';
import type { Between } from '../get-trace.ts';
import styles from './between.module.css';

/** Events, trials and offices that several of them have a tie to, and how each has. */
export function SharedThings({ shared }: Pick<Between, 'shared'>) {
  if (shared.length === 0) {
    return (
      <p className={styles.none}>
        The record holds no event, trial or office in which two of them took part.
      </p>
    );
  }
  return (
    <ul className={styles.shared}>
      {shared.map(({ entity, ties }) => (
        <li key={entity.id}>
          <EntityLink entity={entity} />
          <ul className={styles.how}>
            {ties.map(({ id, statement }) => (
              <li key={id}>{statement}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

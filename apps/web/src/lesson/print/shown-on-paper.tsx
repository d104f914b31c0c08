import { FATE_WORDS } from '@kto-kogo/domain';
import { EntityLink } from '../../record/entity/entity-link.tsx';
import type { StepRecord } from '../get-lessons.ts';
import styles from './shown-on-paper.module.css';

/** Whom and what a step shows, each with its mark, and what became of the people. */
export function ShownOnPaper({ shows }: Pick<StepRecord, 'shows'>) {
  if (shows.length === 0) return null;
  return (
    <ul className={styles.shows} aria-label="It shows">
      {shows.map((entity) => (
        <li key={entity.id}>
          <EntityLink entity={entity} />
          {entity.__typename === 'Figure' && <span className={styles.fate}>, {FATE_WORDS[entity.fate]}</span>}
        </li>
      ))}
    </ul>
  );
}

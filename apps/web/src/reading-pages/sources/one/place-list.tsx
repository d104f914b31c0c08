import { countOf } from '../../../ui/count-of.ts';
import { Place } from '../place.tsx';
import type { WorkRecord } from './get-work.ts';
import styles from './place-list.module.css';

/** So many places stand in the open. */
const OPEN = 12;

/** Every place of a work that is cited; of many the rest is folded. */
export function PlaceList({ work }: { work: WorkRecord }) {
  const { citations } = work;
  // One or two more are not worth a fold.
  const open = citations.length <= OPEN + 2 ? citations.length : OPEN;
  const rows = (some: WorkRecord['citations']) => (
    <ul className={styles.places} aria-label="Places cited">
      {some.map((citation) => (
        <Place key={citation.id} citation={citation} title={work.title} />
      ))}
    </ul>
  );
  return (
    <>
      {rows(citations.slice(0, open))}
      {open < citations.length && (
        <details className={styles.more}>
          <summary className={styles.summary}>
            {countOf(citations.length - open, 'more place', 'more places')}
          </summary>
          {rows(citations.slice(open))}
        </details>
      )}
    </>
  );
}

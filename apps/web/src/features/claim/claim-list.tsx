import type { ClaimRow_TieFragment } from '../../graphql/generated/graphql.ts';
import styles from './claim-list.module.css';
import { ClaimRow } from './claim-row.tsx';

/** How many rows stand open; the rest folds, so that a page of a hundred accusations can be overlooked. */
const OPEN = 12;

export function ClaimList({ ties }: { ties: readonly ClaimRow_TieFragment[] }) {
  const rest = ties.slice(OPEN);
  return (
    <>
      <Rows ties={ties.slice(0, OPEN)} />
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary className={styles.summary}>
            <span className={styles.closed}>Show all {ties.length}</span>
            <span className={styles.open}>Show fewer</span>
          </summary>
          <Rows ties={rest} />
        </details>
      )}
    </>
  );
}

function Rows({ ties }: { ties: readonly ClaimRow_TieFragment[] }) {
  return (
    <ol className={styles.list}>
      {ties.map((tie) => (
        <ClaimRow key={tie.id} tie={tie} />
      ))}
    </ol>
  );
}

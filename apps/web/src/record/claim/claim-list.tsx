import styles from './claim-list.module.css';
import { ClaimRow } from './claim-row.tsx';
import type { ToldTie } from './claim-texts.tsx';

/** The rest is folded, so that a page with a hundred accusations stays readable. */
const OPEN = 8;

export function ClaimList({ ties }: { ties: readonly ToldTie[] }) {
  // One or two more rows are not worth a button.
  const open = ties.length <= OPEN + 2 ? ties.length : OPEN;
  const rest = ties.slice(open);
  return (
    <>
      <Rows ties={ties.slice(0, open)} />
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

function Rows({ ties }: { ties: readonly ToldTie[] }) {
  return (
    <ol className={styles.list}>
      {ties.map((told) => (
        <ClaimRow key={told.tie.id} {...told} />
      ))}
    </ol>
  );
}

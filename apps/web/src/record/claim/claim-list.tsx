import type { ClaimRow_TieFragment } from '../../graphql/generated/graphql.ts';
import styles from './claim-list.module.css';
import { ClaimRow } from './claim-row.tsx';

/** The rest is folded, so that a page with a hundred accusations stays readable. */
const OPEN = 8;

export function ClaimList({ ties }: { ties: readonly ClaimRow_TieFragment[] }) {
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

function Rows({ ties }: { ties: readonly ClaimRow_TieFragment[] }) {
  return (
    <ol className={styles.list}>
      {ties.map((tie) => (
        <ClaimRow key={tie.id} tie={tie} />
      ))}
    </ol>
  );
}

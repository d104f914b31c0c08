import styles from './claim-list.module.css';
import { ClaimRow } from './claim-row.tsx';
import type { ToldList, ToldTie } from './claim-texts.tsx';

export function ClaimList({ ties: { open, folded } }: { ties: ToldList }) {
  return (
    <>
      <Rows ties={open} />
      {folded.length > 0 && (
        <details className={styles.more}>
          <summary className={styles.summary}>
            <span className={styles.closed}>Show all {open.length + folded.length}</span>
            <span className={styles.open}>Show fewer</span>
          </summary>
          <Rows ties={folded} />
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

'use client';
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import styles from './filter-fold.module.css';

type Props = {
  title: string;
  /** What is chosen, in words; null for all. */
  chosen: string | null;
  /** Which ties stay. */
  rule: string;
  /** Stands in the place of the groups while they are folded. */
  folded?: ReactNode;
  children: ReactNode;
};

/** Filter groups that are folded until somebody narrows by them: the key is long already. What is chosen is said when folded too. */
export function FilterFold({ title, chosen, rule, folded, children }: Props) {
  const [isOpen, setOpen] = useState(chosen !== null);
  const id = useId();
  return (
    <section className={styles.fold} aria-labelledby={id}>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          <span className={styles.chosen} data-set={chosen !== null || undefined}>
            {chosen ?? 'all'}
          </span>
          <ChevronDown size={16} strokeWidth={1.75} aria-hidden className={styles.mark} />
        </summary>
        {isOpen && (
          <>
            <p className={styles.rule}>{rule} Each number counts ties.</p>
            {children}
          </>
        )}
      </details>
      {!isOpen && folded}
    </section>
  );
}

import type { ReactNode } from 'react';
import styles from './page-title.module.css';

type Props = {
  title: string;
  /** Stands before the title: a mark or a plate. */
  mark?: ReactNode;
  /** The kind of thing, above the title. */
  kicker?: ReactNode;
  /** What one can do with the page, at the right. */
  actions?: ReactNode;
  /** Under the title. */
  children?: ReactNode;
};

export function PageTitle({ title, mark, kicker, actions, children }: Props) {
  return (
    <header className={styles.head}>
      {mark !== undefined && <div className={styles.mark}>{mark}</div>}
      <div className={styles.text}>
        {kicker !== undefined && <p className={styles.kicker}>{kicker}</p>}
        <h1 className={styles.title}>{title}</h1>
        {children}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}

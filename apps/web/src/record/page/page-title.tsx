import type { ReactNode } from 'react';
import styles from './page-title.module.css';

type Props = {
  title: ReactNode;
  /** Before the title. */
  mark?: ReactNode;
  /** Above the title: the kind of thing. */
  kicker?: ReactNode;
  /** At the right: the actions of the page. */
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

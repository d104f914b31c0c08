import type { ReactNode } from 'react';
import styles from './sheet.module.css';

type Props = {
  /** What stands over all sheets alike; the first has it as the heading of the page. */
  running: ReactNode;
  isFirst: boolean;
  /** Which of them it is. */
  words: string;
  foot: ReactNode;
  children: ReactNode;
};

/** What begins on a sheet of its own. It goes on over as many as it needs. */
export function Sheet({ running, isFirst, words, foot, children }: Props) {
  return (
    <section className={styles.sheet} data-sheet={isFirst ? 'first' : 'next'}>
      <header className={styles.head}>
        {isFirst ? (
          <h1 className={styles.running}>{running}</h1>
        ) : (
          <p className={styles.running}>{running}</p>
        )}
        <p>{words}</p>
      </header>
      <div className={styles.body}>{children}</div>
      <footer className={styles.foot}>{foot}</footer>
    </section>
  );
}

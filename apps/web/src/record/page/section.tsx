import type { ReactNode } from 'react';
import styles from './section.module.css';

type Props = {
  title: string;
  /** For a link to the section. */
  id?: string;
  /** A word beside the title: a count, a share. */
  aside?: string;
  children: ReactNode;
};

export function Section({ title, id, aside, children }: Props) {
  return (
    <section className={styles.section} id={id}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {aside !== undefined && <p className={styles.aside}>{aside}</p>}
      </div>
      {children}
    </section>
  );
}

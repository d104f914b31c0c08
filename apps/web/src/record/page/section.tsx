import type { ReactNode } from 'react';
import styles from './section.module.css';

type Props = {
  title: string;
  /** Target of links to the section. */
  id?: string;
  /** Beside the title: a count or a share. */
  aside?: ReactNode;
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

import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { SiteFooter } from './footer/site-footer.tsx';
import styles from './page.module.css';

type Props = {
  /** `column` for reading, `wide` for comparing. */
  width?: 'column' | 'wide';
  children: ReactNode;
};

/** The frame of every page that is read from top to bottom. */
export function Page({ width = 'column', children }: Props) {
  return (
    <div className={clsx(styles.page, styles[width])}>
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}

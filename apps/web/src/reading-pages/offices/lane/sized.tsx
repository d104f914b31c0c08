import type { ReactNode } from 'react';
import { AXIS_SIZES, type AxisSize } from './axis-sizes.ts';
import styles from './sized.module.css';

/** What `Sized` fits into. */
export function SizedRoom({ children }: { children: ReactNode }) {
  return <div className={styles.room}>{children}</div>;
}

/** Renders its content once per width; only the one that fits is shown and exposed to screen readers. */
export function Sized({ children }: { children: (size: AxisSize) => ReactNode }) {
  return AXIS_SIZES.map((size) => (
    <div key={size.name} className={styles[size.name]}>
      {children(size)}
    </div>
  ));
}

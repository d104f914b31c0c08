import type { ReactNode } from 'react';
import { AXIS_SIZES, type AxisSize } from './axis-sizes.ts';
import styles from './sized.module.css';

/** The same once for each width; only the one that fits is shown, and only it is heard. */
export function Sized({ children }: { children: (size: AxisSize) => ReactNode }) {
  return AXIS_SIZES.map((size) => (
    <div key={size.name} className={styles[size.name]}>
      {children(size)}
    </div>
  ));
}

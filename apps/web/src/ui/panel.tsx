import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import styles from './panel.module.css';

export function Panel({ className, ...rest }: ComponentProps<'div'>) {
  return <div className={clsx(styles.panel, className)} {...rest} />;
}

import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import styles from './icon-button.module.css';

type Props = Omit<ComponentProps<'button'>, 'name' | 'children'> & {
  /** What the button does, for screen readers. */
  name: string;
  children: ReactNode;
};

export function IconButton({ name, className, children, ...rest }: Props) {
  return (
    <button type="button" aria-label={name} title={name} className={clsx(styles.button, className)} {...rest}>
      {children}
    </button>
  );
}

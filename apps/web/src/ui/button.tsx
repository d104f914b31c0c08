import { clsx } from 'clsx';
import Link from 'next/link';
import type { ComponentProps } from 'react';
import styles from './button.module.css';

type Look = {
  /** At most one in a view: what the user most likely wants next. */
  isPrimary?: boolean;
};

export function Button({ isPrimary = false, className, ...rest }: Look & ComponentProps<'button'>) {
  return (
    <button type="button" className={clsx(styles.button, isPrimary && styles.primary, className)} {...rest} />
  );
}

/** A link that looks like a button and loads its page anew. */
export function ButtonAnchor({ isPrimary = false, className, ...rest }: Look & ComponentProps<'a'>) {
  return <a className={clsx(styles.button, isPrimary && styles.primary, className)} {...rest} />;
}

/** A link that looks like a button. */
export function ButtonLink({ isPrimary = false, className, ...rest }: Look & ComponentProps<typeof Link>) {
  return (
    <Link
      prefetch={false}
      className={clsx(styles.button, isPrimary && styles.primary, className)}
      {...rest}
    />
  );
}

import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { PageLink } from './page-link.tsx';

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
export function ButtonLink({
  isPrimary = false,
  className,
  ...rest
}: Look & ComponentProps<typeof PageLink>) {
  return <PageLink className={clsx(styles.button, isPrimary && styles.primary, className)} {...rest} />;
}
